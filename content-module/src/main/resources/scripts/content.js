// Who asks for more of a list reads on with the first of them.
addEventListener("htmx:load", ({ target }) => target.matches?.(".grows") && target.querySelector("a").focus());

// What was found is walked through with the arrows, from the words and back to them.
addEventListener("keydown", event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const words = document.getElementById("q");
  if (!step || !words || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [words, ...document.querySelectorAll("#found h2 a")];
  const at = stops.indexOf(document.activeElement);
  if (at < 0 || !stops[at + step]) return;
  event.preventDefault();
  stops[at + step].focus();
});

// Reference notes: a mark opens its source in place. Without this script it is a plain link into the list.
addEventListener("click", event => {
  const mark = event.target.closest?.(".footnote-ref a, .citation a");
  const source = mark && document.getElementById(decodeURIComponent(mark.hash.slice(1)));
  if (!source || !("popover" in source) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const open = mark.getAttribute("aria-expanded") === "true";
  document.querySelector(".note")?.hidePopover();
  if (!open) openNote(mark, source);
});

function openNote(mark, source) {
  const words = mark.closest(".prose").dataset;
  const note = document.createElement("div");
  note.className = "note";
  note.popover = "auto";
  note.tabIndex = -1;
  note.role = "group";
  note.setAttribute("aria-label", words.note + " " + mark.textContent);
  note.append(line("p", "note__title", words.note + " " + mark.textContent));
  for (const child of source.childNodes) note.append(child.cloneNode(true));
  note.querySelectorAll(".footnote-backref, .citation-back").forEach(back => back.remove());
  note.querySelectorAll("[id]").forEach(named => named.removeAttribute("id"));
  const list = line("a", "", words.noteList);
  list.href = mark.hash;
  list.onclick = () => note.hidePopover();
  const close = line("button", "link", words.noteClose);
  close.type = "button";
  close.onclick = () => note.hidePopover();
  const ways = line("p", "note__ways", "");
  ways.append(list, close);
  note.append(ways);
  note.addEventListener("toggle", event => {
    mark.setAttribute("aria-expanded", event.newState === "open");
    if (event.newState !== "open") return note.remove();
    note.focus({ preventScroll: true });
    note.scrollIntoView({ block: "nearest" });
  });
  note.addEventListener("focusout", ({ relatedTarget: next }) => next && !note.contains(next) && note.hidePopover());
  mark.closest("p, li, blockquote, td, div").after(note);
  note.showPopover({ source: mark });
}

function line(element, name, words) {
  const made = document.createElement(element);
  if (name) made.className = name;
  made.textContent = words;
  return made;
}
