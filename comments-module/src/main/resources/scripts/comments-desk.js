// What waits, by keyboard: j and k go from one to the next, other letters press what is offered there. A box on the page
// switches them off (WCAG 2.2, 2.1.4), which this browser remembers.
{
  const SWITCH = "conversation-keys";
  const keys = document.querySelector("#keys");
  const cards = () => [...document.querySelectorAll("#list .decision")];
  const atHand = () => document.activeElement.closest(".decision");
  // What comes after the one that was just decided about stands in its place.
  const PLACE = "conversation-place";
  let place = Number(sessionStorage.getItem(PLACE) ?? -1);
  sessionStorage.removeItem(PLACE);

  const go = step => {
    const all = cards();
    const now = all.indexOf(atHand());
    const to = now < 0 && place >= 0 ? place + Math.min(step, 0) : now + step;
    place = -1;
    const next = all[Math.min(Math.max(to, 0), all.length - 1)];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: "nearest" });
  };

  const press = key => {
    const place = key === "z" ? document : atHand();
    place?.querySelector(`[data-key="${key}"]`)?.click();
  };

  const isTyping = where => where.closest("input:not([type=checkbox]), textarea, select");

  if (keys) {
    const box = keys.querySelector("input");
    keys.hidden = false;
    box.checked = localStorage.getItem(SWITCH) !== "off";
    const tell = () => document.querySelectorAll("[data-key]").forEach(it => box.checked
      ? it.setAttribute("aria-keyshortcuts", it.dataset.key)
      : it.removeAttribute("aria-keyshortcuts"));
    tell();
    addEventListener("htmx:load", tell);
    box.addEventListener("change", () => {
      localStorage.setItem(SWITCH, box.checked ? "on" : "off");
      tell();
    });
    document.addEventListener("submit", event => {
      const at = cards().indexOf(event.target.closest(".decision"));
      if (at >= 0) sessionStorage.setItem(PLACE, at);
    });
    document.addEventListener("keydown", event => {
      if (!box.checked || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "j") go(1);
      else if (event.key === "k") go(-1);
      else if (/^[arlsxz]$/.test(event.key)) press(event.key);
    });
  }
}
