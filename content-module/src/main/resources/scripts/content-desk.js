// A sheet that saves itself: a second after the last key, and every ten seconds while somebody types on. What did not
// get through is sent again until it does, and the page is not left before. Without this script there is the button.
for (const sheet of document.querySelectorAll("#write")) {
  const saving = document.getElementById("saving");
  let typed = 0, sent = 0, kept = 0;
  let soon, late, press;

  const save = () => {
    clearTimeout(soon);
    clearTimeout(late);
    late = undefined;
    if (typed > kept) saving.dispatchEvent(new Event("save"));
  };

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

  document.addEventListener("visibilitychange", save);
  addEventListener("beforeunload", event => {
    if (typed > kept) event.preventDefault();
  });
}
