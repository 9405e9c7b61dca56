// What is put into the text from a list: it opens under the text, and is searched while she types.
const pick = (picker, tool, { sought = () => "", take }) => {
  const field = document.getElementById("body");
  const words = document.getElementById(picker.id + "-words");
  const choices = document.getElementById(picker.id + "-choices");

  const show = shown => {
    picker.hidden = !shown;
    tool.setAttribute("aria-expanded", shown);
  };

  // What was found for other words is not to be taken.
  const offered = () => choices.inert ? [] : [...choices.querySelectorAll("[data-choice]")];

  const open = sought => {
    for (const other of document.querySelectorAll(".picker:not([hidden])")) if (other !== picker) other.dispatchEvent(new Event("shut"));
    show(true);
    choices.inert = true;
    words.value = sought;
    words.dispatchEvent(new Event("open"));
  };

  const leave = () => {
    show(false);
    field.focus();
  };

  tool.addEventListener("click", () => {
    if (!picker.hidden) return leave();
    open(sought());
    words.focus({ preventScroll: true });
  });

  // The sheet need not save or show anything because of what is sought.
  picker.addEventListener("input", event => {
    event.stopPropagation();
    choices.inert = true;
  });

  picker.addEventListener("shut", () => show(false));
  choices.addEventListener("htmx:afterSwap", () => choices.inert = false);

  picker.addEventListener("click", ({ target }) => {
    const choice = target.closest("[data-choice]");
    if (choice) take(choice.dataset.choice);
    if (choice || target.closest("[data-close]")) leave();
  });

  picker.addEventListener("keydown", event => {
    const stops = [words, ...offered()];
    const here = stops.indexOf(event.target);
    if (event.key === "Escape") leave();
    else if (event.key === "ArrowDown") stops[here + 1]?.focus();
    else if (event.key === "ArrowUp") stops[here - 1]?.focus();
    else if (event.key === "Enter" && here === 0) stops[1]?.click();
    else return;
    event.preventDefault();
  });

  // She may have added one meanwhile, in another tab.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden && !picker.hidden) words.dispatchEvent(new Event("open"));
  });

  return { open, offered, shut: () => show(false) };
};

for (const shelf of document.querySelectorAll("#shelf")) {
  const tool = document.querySelector("#tools [data-shelf]");
  pick(shelf, tool, { take: line => tool.dispatchEvent(new CustomEvent("take", { detail: line })) });
}

// Sources are offered with their tool, and where `[@` is written.
for (const picker of document.querySelectorAll("#picker")) {
  const field = document.getElementById("body");

  const before = () => field.value.slice(0, field.selectionStart);

  // The key that is being written, as in `[see @scho`.
  const begun = () => {
    const start = before().lastIndexOf("[");
    return start < 0 ? null : /^\[(?:[^\]\n]*[\s;-])?@([^\s\];,@]*)$/.exec(before().slice(start));
  };

  const cite = key => {
    field.setSelectionRange(field.selectionEnd, field.selectionEnd);
    const mark = begun();
    if (mark) {
      field.setSelectionRange(field.selectionEnd - mark[1].length, field.selectionEnd);
      type(field, /^[^[\n]*\]/.test(field.value.slice(field.selectionEnd)) ? key : key + "]");
    } else if (/\[[^[\]]*@[^[\]]*\]$/.test(before().slice(-1000))) {
      field.setSelectionRange(field.selectionEnd - 1, field.selectionEnd - 1);
      type(field, "; @" + key);
      field.setSelectionRange(field.selectionEnd + 1, field.selectionEnd + 1);
    } else {
      type(field, (/\S$/.test(before().slice(-1)) ? " " : "") + "[@" + key + "]");
    }
  };

  const sources = pick(picker, document.querySelector("#tools [data-sources]"),
    { sought: () => begun()?.[1] ?? "", take: cite });

  field.addEventListener("input", () => {
    const mark = begun();
    if (mark) sources.open(mark[1]);
    else sources.shut();
  });

  field.addEventListener("keydown", event => {
    if (picker.hidden) return;
    if (event.key === "Escape") sources.shut();
    else if (event.key === "ArrowDown" && begun()) sources.offered()[0]?.focus();
    else if (event.key === "Enter" && begun() && sources.offered().length) sources.offered()[0].click();
    else return;
    event.preventDefault();
  });
}
