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

  // What was wrong with it was that with other words.
  const mended = field => {
    field.removeAttribute("aria-invalid");
    document.getElementById(field.id + "-problem")?.remove();
  };

  sheet.addEventListener("input", ({ target }) => {
    if (target.ariaInvalid) mended(target);
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

  // She logged in again elsewhere: the answer asks for the form once more, with a token that is good now.
  const comesBack = answer => {
    const token = new DOMParser().parseFromString(answer, "text/html").querySelector("#send-again [name=_csrf]")?.value;
    if (token) for (const field of document.querySelectorAll("[name=_csrf]")) field.value = token;
    return token;
  };

  for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
    sheet.addEventListener(failure, event => {
      event.stopPropagation();
      if (event.target !== saving) return;
      const away = event.detail.xhr?.status === 403 && !comesBack(event.detail.xhr.responseText);
      saving.innerHTML = "<p class='saving saving--late'></p>";
      saving.firstChild.textContent = away ? sheet.dataset.away
        : sheet.dataset.unsaved + (press && press.id !== "save" ? " " + sheet.dataset.pressed : "");
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

// The list of all articles tells of words that wait in this browser.
for (const unsent of document.querySelectorAll("#unsent")) {
  try {
    const told = new Set();
    for (const [place, kept] of Object.entries(localStorage)) {
      const sheet = /^sheet (\/desk\/(?:articles|pages)(\/\d+)?) /.exec(place);
      if (!sheet || sheet[2] && told.has(sheet[1])) continue;
      told.add(sheet[1]);
      const { words } = JSON.parse(kept);
      const link = document.createElement("a");
      link.href = sheet[2] ? sheet[1] : sheet[1] + "/new";
      link.textContent = (words.title || words.body).trim().slice(0, 60) || unsent.dataset.untitled;
      unsent.append(" ", link);
    }
  } catch { /* Then there is nothing to tell. */ }
  unsent.hidden = !unsent.querySelector("a");
}
