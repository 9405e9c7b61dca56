// htmx runs no code that stands in a page, keeps no pages, and shows what was refused (422) as well.
Object.assign(htmx.config, { allowEval: false, includeIndicatorStyles: false, historyCacheSize: 0, historyRestoreAsHxRequest: false, ignoreTitle: true });
htmx.config.responseHandling.splice(-1, 0, { code: "422", swap: true });

// A request of htmx that comes to nothing says so in the form that sent it; a link goes its plain way instead, unless
// there is no way at all.
for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  addEventListener(failure, ({ target, type }) => {
    if (target.href && type !== "htmx:sendError") return location.assign(target.href);
    const words = document.createElement("p");
    words.className = "form__problem form__lost";
    words.role = "alert";
    words.textContent = document.body.dataset.lost;
    target[target.href ? "after" : "append"](words);
    queueMicrotask(() => document.activeElement === document.body && target.querySelector("[type=submit]")?.focus());
  });
}

addEventListener("htmx:beforeRequest", ({ target }) => target.parentNode.querySelector(".form__lost")?.remove());
