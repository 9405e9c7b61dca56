// What word processors and browsers put on the clipboard becomes Markdown, where the text takes Markdown. "Paste as
// plain text" brings no HTML; neither is any wanted that says no more than the plain text, or that is source code.
for (const problem of document.querySelectorAll("#paste-problem")) {
  const field = document.getElementById("body");
  const waiting = new Set();
  let last = "";

  const isRich = ({ clipboardData: data }) => {
    if (data.types.includes("vscode-editor-data")) return false;
    // This page takes no styles from elsewhere, and its browser would say so.
    const html = data.getData("text/html").replace(/<style[^]*?<\/style>/gi, "").replace(/\sstyle=/gi, " data-style=");
    const { body } = new DOMParser().parseFromString(html, "text/html");
    for (const unseen of body.querySelectorAll("script, title")) unseen.remove();
    return body.textContent.trim() && body.querySelector("p, h1, h2, h3, h4, h5, h6, li, blockquote, table, a[href], b, "
      + "strong, i, em, s, del, sup, img, [data-style*='font-weight: 7'], [data-style*='font-weight:7'], "
      + "[data-style*=bold], [data-style*=italic], [data-style*=line-through]");
  };

  // She may write on meanwhile: what changes before the place of a paste moves it along.
  field.addEventListener("input", () => {
    if (!waiting.size) return;
    let same = 0;
    while (same < last.length && same < field.value.length && last[same] === field.value[same]) same++;
    const longer = field.value.length - last.length;
    for (const paste of waiting) {
      if (same < paste.start) move(paste, longer, same);
      else if (same < paste.end) paste.start = paste.end = same;
    }
    last = field.value;
  });

  const move = (paste, by, least) => {
    paste.start = Math.max(least, paste.start + by);
    paste.end = Math.max(least, paste.end + by);
  };

  const insert = (paste, text) => {
    const { start, end } = paste;
    const { selectionStart, selectionEnd } = field;
    const focused = document.activeElement;
    const longer = text.length - (end - start);
    waiting.delete(paste);
    field.setSelectionRange(start, end);
    type(field, text);
    for (const next of waiting) if (next.start === start) move(next, text.length, start);
    if (selectionStart === start && selectionEnd === end) return;
    const moved = place => place < end ? place : place + longer;
    field.setSelectionRange(moved(selectionStart), moved(selectionEnd));
    focused.focus();
  };

  const ask = async html => {
    const form = new URLSearchParams({ _csrf: field.form.elements._csrf.value, notes: notes(field),
      // Pictures that lie within the text are not kept.
      html: html.replace(/data:image\/[^"'\s>]*/g, "") });
    const answer = await fetch("/desk/clippings", { method: "POST", body: form, headers: { "HX-Request": "true" },
      signal: AbortSignal.timeout(20000) });
    if (answer.status === 403) return { why: problem.dataset.away };
    if (answer.status === 413) return { why: problem.dataset.long };
    if (!answer.ok) return { why: problem.dataset.plain };
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const words = page.querySelector("[data-markdown]");
    return words ? { words } : { why: page.querySelector("[role=alert]").textContent };
  };

  let queue = Promise.resolve();

  // What was pasted a moment ago is on its way, and goes along.
  field.form.addEventListener("submit", event => {
    if (!waiting.size) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    queue.then(() => field.form.requestSubmit(event.submitter));
  }, { capture: true });

  field.addEventListener("paste", event => {
    if (!isRich(event)) return;
    event.preventDefault();
    const plain = event.clipboardData.getData("text/plain");
    const paste = { start: field.selectionStart, end: field.selectionEnd };
    last = field.value;
    waiting.add(paste);
    problem.textContent = "";
    const answer = ask(event.clipboardData.getData("text/html")).catch(() => ({ why: problem.dataset.plain }));
    queue = queue.then(async () => {
      const { words, why } = await answer;
      if (why) problem.textContent = why;
      if (!words) insert(paste, plain);
      // Words go on where they are.
      else insert(paste, words.dataset.markdown === "block" ? onItsOwn(field, paste, words.textContent) : words.textContent);
    });
  });
}
