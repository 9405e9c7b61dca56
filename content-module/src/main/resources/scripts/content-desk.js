// A sheet that saves itself: a second after the last key, and every ten seconds while somebody types on. What did not
// get through is sent again until it does, and the page is not left before. If it is left all the same, the words wait in
// this browser. Without this script there is the button.
for (const sheet of document.querySelectorAll("#write")) {
  const saving = document.getElementById("saving");
  const bar = sheet.querySelector(".write__bar");
  let typed = 0, sent = 0, kept = 0;
  let soon, late, press;

  const save = () => {
    clearTimeout(soon);
    clearTimeout(late);
    late = undefined;
    if (typed > kept) {
      keepHere();
      saving.dispatchEvent(new Event("save"));
    }
  };

  const WORDS = ["title", "standfirst", "body", "tags"];
  const left = document.getElementById("left");

  // Where the words wait: each sheet that was opened has a place of its own, and the next one finds what is in any.
  const places = action => "sheet " + action + " ";
  const here = places(sheet.getAttribute("action"));
  let place = here + sheet.elements.sheet.value;

  const keepHere = () => {
    const words = WORDS.filter(name => sheet.elements[name]).map(name => [name, sheet.elements[name].value]);
    try {
      localStorage.setItem(place, JSON.stringify({ version: sheet.elements.version.value, turn: sheet.elements.turn.value,
        words: Object.fromEntries(words) }));
    } catch { /* There is no room, or none is wanted. */ }
  };

  const foundHere = () => {
    try {
      const where = Object.keys(localStorage).find(key => key.startsWith(here));
      return where && { where, ...JSON.parse(localStorage.getItem(where)) };
    } catch {
      return null;
    }
  };

  const forget = where => {
    try {
      localStorage.removeItem(where);
    } catch { /* Then there is nothing. */ }
  };

  // On the version that they were written on, from the sheet that they were typed on: if there is a newer one, both are
  // shown.
  const takeUp = ({ where, version, turn, words }) => {
    sheet.elements.sheet.value = where.slice(here.length);
    sheet.elements.turn.value = turn;
    sheet.elements.version.value = version;
    place = where;
    for (const name of WORDS) {
      if (!sheet.elements[name] || words[name] === undefined) continue;
      sheet.elements[name].value = words[name];
      sheet.elements[name].dispatchEvent(new Event("input", { bubbles: true }));
    }
    left.hidden = true;
  };

  const found = foundHere();
  const isNews = ({ words }) => words
    && WORDS.some(name => sheet.elements[name] && words[name] !== sheet.elements[name].value);
  // They got through after all, and only the answer did not.
  if (found && !isNews(found)) forget(found.where);
  else if (found) {
    document.getElementById("left-words").textContent = found.words.title + "\n\n" + found.words.body;
    left.hidden = false;
    left.querySelector("[data-take]").onclick = () => takeUp(found);
    left.querySelector("[data-forget]").onclick = () => {
      left.hidden = true;
      forget(found.where);
    };
  }

  // Each save of a sheet carries the next number, so that a slow one never replaces a later one.
  const turn = () => sheet.elements.turn.value = Number(sheet.elements.turn.value) + 1;

  sheet.addEventListener("input", () => {
    typed++;
    clearTimeout(soon);
    soon = setTimeout(save, 1000);
    late ??= setTimeout(save, 10000);
  });

  sheet.addEventListener("htmx:configRequest", ({ target, detail }) => {
    if (target !== saving) return;
    sent = typed;
    detail.parameters.set("turn", turn());
  });

  sheet.addEventListener("htmx:afterRequest", ({ target, detail }) => {
    if (target !== saving) return;
    const said = detail.successful && saving.querySelector("[data-kept]");
    if (said) {
      kept = sent;
      if (kept === typed) forget(place);
      if (said.dataset.kept) place = places(said.dataset.kept) + sheet.elements.sheet.value;
      if (said.dataset.kept) history.replaceState(history.state, "", said.dataset.kept);
    }
    if (press && detail.successful) goOn(said);
  });

  // A button waited for its words to be kept, or for the reason why they cannot be: that one is on the next page too.
  const goOn = said => {
    if (said && typed > kept) return save();
    const button = press.isConnected ? press : document.getElementById(press.id);
    press = undefined;
    kept = typed;
    sheet.requestSubmit(button);
  };

  for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    sheet.addEventListener(failure, event => {
      event.stopPropagation();
      if (event.target !== saving) return;
      const away = event.detail.xhr?.status === 403;
      saving.innerHTML = "<p class='saving saving--late'></p>";
      saving.firstChild.textContent = away ? sheet.dataset.away : sheet.dataset.unsaved;
      clearTimeout(soon);
      // Her log-in expired: the form itself leads there, and its words come along.
      if (!away) soon = setTimeout(save, 3000);
      else if (press) goOn();
    });
  }

  sheet.addEventListener("submit", event => {
    if (typed === kept) return turn();
    event.preventDefault();
    press = event.submitter ?? sheet.elements.save;
    save();
  });

  // The tools stand below the bar, however high it is.
  new ResizeObserver(() => sheet.style.setProperty("--bar", bar.offsetHeight + "px")).observe(bar);

  sheet.addEventListener("keydown", event => {
    if (event.key !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    save();
  });

  // A title has one line.
  sheet.elements.title.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    sheet.elements.standfirst.focus();
  });

  document.addEventListener("visibilitychange", save);
  addEventListener("beforeunload", event => {
    if (typed > kept) event.preventDefault();
  });
}

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
      + "strong, i, em, sup, img, [data-style*='font-weight: 7'], [data-style*='font-weight:7'], [data-style*=bold], "
      + "[data-style*=italic]");
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

// The list of all articles tells of words that wait in this browser.
for (const unsent of document.querySelectorAll("#unsent")) {
  try {
    for (const [place, kept] of Object.entries(localStorage)) {
      const sheet = /^sheet (\/desk\/(?:articles|pages)(\/\d+)?) /.exec(place);
      if (!sheet) continue;
      const { words } = JSON.parse(kept);
      const link = document.createElement("a");
      link.href = sheet[2] ? sheet[1] : sheet[1] + "/new";
      link.textContent = (words.title || words.body).trim().slice(0, 60) || unsent.dataset.untitled;
      unsent.append(" ", link);
    }
  } catch { /* Then there is nothing to tell. */ }
  unsent.hidden = !unsent.querySelector("a");
}
