// Typed, not set: the browser can undo it, and the sheet hears of it.
const type = (field, text) => {
  field.focus();
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
};

// Blocks stand between blank lines; after some she writes on below.
const onItsOwn = (field, { start, end }, text, goesOn = false) => {
  const before = field.value.slice(0, start);
  const after = field.value.slice(end);
  const gap = newlines => "\n".repeat(Math.max(0, 2 - newlines));
  return (before.trim() && gap(/\n*$/.exec(before)[0].length)) + text + ((goesOn || after.trim()) && gap(/^\n*/.exec(after)[0].length));
};

// The next number of a note.
const notes = field => Math.max(0, ...[...field.value.matchAll(/\[\^(\d{1,5})\]/g)].map(note => Number(note[1])));
