// A request of htmx that comes to nothing says so in the form that sent it; a link goes its plain way instead.
for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"]) {
  addEventListener(failure, ({ target }) => {
    if (target.href) return location.assign(target.href);
    const words = document.createElement("p");
    words.className = "form__problem form__lost";
    words.role = "alert";
    words.textContent = document.body.dataset.lost;
    target.append(words);
  });
}

addEventListener("htmx:beforeRequest", ({ target }) => target.querySelector(".form__lost")?.remove());
