// Tools for whoever does not know Markdown by heart, and pictures where they are pasted or dropped.
for (const tools of document.querySelectorAll("#tools")) {
  const field = document.getElementById("body");
  const problem = document.getElementById("tools-problem");
  const told = document.getElementById("tools-told");
  tools.hidden = false;

  // One stop for the Tab key; arrows lead from tool to tool (ARIA Authoring Practices, toolbar).
  const row = tools.querySelector("[role=toolbar]");
  const stops = [...row.children];
  const stopAt = stop => stops.forEach(other => other.tabIndex = other === stop ? 0 : -1);
  stopAt(stops[0]);
  row.addEventListener("focusin", ({ target }) => stopAt(target));
  row.addEventListener("keydown", event => {
    const here = stops.indexOf(event.target);
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    stops.at(to % stops.length).focus();
  });

  // Puts `text` in the place of what stands from `start` to `end`, and chooses a part of it.
  const put = (start, end, text, from = text.length, to = from) => {
    field.setSelectionRange(start, end);
    type(field, text);
    field.setSelectionRange(start + from, start + to);
  };

  const chosen = () => {
    let { selectionStart: start, selectionEnd: end, value } = field;
    while (start < end && /\s/.test(value[start])) start++;
    while (start < end && /\s/.test(value[end - 1])) end--;
    return { start, end, words: value.slice(start, end) };
  };

  // One star stresses, two make strong, three do both; a second press takes them away.
  const star = count => {
    const { value } = field;
    let { start, end } = chosen();
    while (end - start > 2 && value[start] === "*" && value[end - 1] === "*") start++, end--;
    const words = value.slice(start, end);
    let stars = 0;
    while (stars < 3 && value[start - 1] === "*" && value[end] === "*") start--, end++, stars++;
    stars += (count === 1 ? stars % 2 : stars >= count) ? -count : count;
    put(start, end, "*".repeat(stars) + words + "*".repeat(stars), stars, stars + words.length);
  };

  // What a line begins with: of headings and of lists, one takes the place of the other.
  const KINDS = [/^#{1,6} /, /^(?:[-*]|\d+\.) /, /^> /];

  const each = mark => {
    const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
    const lines = field.value.slice(start, Math.max(start, field.selectionEnd)).split("\n");
    const kind = KINDS.find(kind => kind.test(mark));
    const numbered = /^\d/.test(mark);
    const has = line => numbered ? /^\d+\. /.test(line) : line.startsWith(mark);
    const some = lines.filter(line => line.trim());
    const next = some.length && some.every(has) ? "" : mark;
    let number = 0;
    const marked = line => (numbered && next ? ++number + ". " : next) + line.replace(kind, "");
    const text = lines.map(line => line.trim() || lines.length === 1 ? marked(line) : line).join("\n");
    // Several lines stay chosen, for whoever thinks better of it.
    put(start, Math.max(start, field.selectionEnd), text, lines.length > 1 ? 0 : text.length, text.length);
  };

  const link = () => {
    const { start, end, words } = chosen();
    if (/^https?:\/\/\S+$/.test(words)) put(start, end, `[](${words})`, 1);
    else if (words) put(start, end, `[${words}](https://)`, words.length + 3, words.length + 11);
    else put(start, end, "[](https://)", 1);
  };

  // Whole paragraphs.
  const fold = words => {
    const { value, selectionStart, selectionEnd } = field;
    const before = value.lastIndexOf("\n\n", selectionStart - 1);
    const start = before < 0 ? 0 : before + 2;
    const after = value.indexOf("\n\n", selectionEnd);
    const end = after < 0 ? value.length : after;
    const folded = /^:::[^\n]*\n([^]*)\n:::$/.exec(value.slice(start, end));
    const open = `::: ${words}\n`;
    if (folded) put(start, end, folded[1], 0, folded[1].length);
    else put(start, end, open + value.slice(start, end) + "\n:::", open.length, open.length + end - start);
  };

  const note = () => {
    const mark = `[^${notes(field) + 1}]`;
    put(field.selectionEnd, field.selectionEnd, mark);
    const end = field.value.trimEnd().length;
    put(end, field.value.length, `\n\n${mark}: `);
  };

  // The first words of a table are chosen, to be typed over.
  const block = text => {
    const place = { start: field.selectionEnd, end: field.selectionEnd };
    const whole = onItsOwn(field, place, text, true);
    const first = whole.search(/[^|\s]/);
    put(place.start, place.end, whole, first, first + /^[^|\n]*[^|\s]/.exec(whole.slice(first))[0].length);
  };

  // Between the brackets of the first, she says what it shows.
  const show = lines => {
    const place = { start: field.selectionStart, end: field.selectionEnd };
    const text = onItsOwn(field, place, lines.join("\n\n"), true);
    const alt = text.indexOf("![]") + 2;
    put(place.start, place.end, text, alt > 1 ? alt : text.length);
    told.textContent = alt > 1 ? told.dataset.alt : "";
  };

  // A picture on the clipboard has no name: it takes the title's.
  const named = file => /^image\.\w+$/.test(file.name)
    ? new File([file], (document.getElementById("title").value.trim() || "image") + "." + file.name.split(".").pop(), { type: file.type })
    : file;

  const send = async files => {
    const form = new FormData();
    form.append("_csrf", field.form.elements._csrf.value);
    for (const file of files) form.append("file", named(file));
    problem.textContent = "";
    try {
      const answer = await fetch("/desk/media", { method: "POST", body: form, headers: { "HX-Request": "true" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const lines = [...page.querySelectorAll("[data-line]")].map(line => line.textContent);
      if (lines.length) show(lines);
      const refused = page.querySelector("[role=alert]")?.textContent.trim();
      problem.textContent = answer.ok ? refused ?? "" : answer.status === 403 ? tools.dataset.away : tools.dataset.unsent;
    } catch {
      problem.textContent = tools.dataset.unsent;
    }
  };

  const choose = () => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    input.onchange = () => send(input.files);
    input.click();
  };

  tools.addEventListener("click", ({ target: { dataset } }) => {
    if ("picture" in dataset) choose();
    else if (dataset.star) star(Number(dataset.star));
    else if (dataset.line) each(dataset.line);
    else if ("link" in dataset) link();
    else if (dataset.fold) fold(dataset.fold);
    else if ("note" in dataset) note();
    else if (dataset.block) block(dataset.block);
  });

  tools.querySelector("[data-shelf]").addEventListener("take", ({ detail }) => show([detail]));

  field.addEventListener("keydown", event => {
    const key = "Control+" + event.key.toUpperCase();
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && tools.querySelector(`[aria-keyshortcuts="${key}"]`);
    if (!tool) return;
    event.preventDefault();
    tool.click();
  });

  // A word processor brings a picture of the text along with the text: that one is not meant.
  field.addEventListener("paste", event => {
    if (event.defaultPrevented || !event.clipboardData.files.length || event.clipboardData.types.includes("text/plain")) return;
    event.preventDefault();
    send(event.clipboardData.files);
  });

  field.addEventListener("dragover", event => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });

  field.addEventListener("drop", event => {
    if (!event.dataTransfer.files.length) return;
    event.preventDefault();
    send(event.dataTransfer.files);
  });
}
