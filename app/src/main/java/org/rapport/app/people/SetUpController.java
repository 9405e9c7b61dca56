package org.rapport.app.people;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.app.people.Owners.Created;
import org.rapport.app.people.Owners.NameUnusable;
import org.rapport.app.people.Owners.TooWeak;
import org.rapport.app.settings.Settings;
import org.rapport.host.Answers;

/// The page behind the one-time link: makes the owner, once.
@Controller
class SetUpController {
    private final Templates templates = new StaticTemplates();
    private final SetUps setUps;
    private final Entrance entrance;
    private final Settings settings;
    private final Messages messages;
    private final Desk desk;
    private final Site site;
    private final Answers answers;

    SetUpController(SetUps setUps, Entrance entrance, Settings settings, Messages messages, Desk desk, Site site,
            Answers answers) {
        this.setUps = setUps;
        this.entrance = entrance;
        this.settings = settings;
        this.messages = messages;
        this.desk = desk;
        this.site = site;
        this.answers = answers;
    }

    @GetMapping("/desk/set-up/{token}")
    Answer show(@PathVariable String token) {
        if (!setUps.isOpen(new SetUpToken(token))) {
            throw new LinkVoid();
        }
        return page("", Map.of());
    }

    @PostMapping("/desk/set-up/{token}")
    Answer create(@PathVariable String token, Form form, HttpServletRequest request,
            HttpServletResponse response) {
        if (!form.password.equals(form.again)) {
            return refused(form, "again", "site.people.password.different");
        }
        var creation = setUps.use(new SetUpToken(token), new OwnerName(form.name), form.password);
        return switch (creation.orElseThrow(LinkVoid::new)) {
            case Created(Owner owner) -> welcome(owner, form.zone, request, response);
            case NameUnusable unusable -> refused(form, "name", "site.people.setUp.nameUnusable");
            case TooWeak(Weakness weakness) -> refused(form, "password", weakness.message());
        };
    }

    private Answer welcome(Owner owner, String zone, HttpServletRequest request, HttpServletResponse response) {
        settings.suit(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales()), zone);
        entrance.admit(owner, request, response);
        return new SeeOther(Destination.DESK.path());
    }

    private Answer refused(Form form, String field, String message) {
        return new Refused(page(form.name, Map.of(field, messages.say(message))));
    }

    private Page page(String name, Map<String, String> problems) {
        return Page.of(messages.say("site.people.setUp.title"),
                templates.setUp(messages, desk.formToken(), site.absolute("/desk"), name, problems));
    }

    @ExceptionHandler
    void sayThatTheLinkIsVoid(LinkVoid why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var page = Page.of(messages.say("site.people.linkVoid.title"), templates.linkVoid(messages));
        answers.send(page, HttpStatus.NOT_FOUND, request, response);
    }

    record Form(String name, String password, String again, String zone) {
        Form {
            name = Objects.requireNonNullElse(name, "");
            password = Objects.requireNonNullElse(password, "");
            again = Objects.requireNonNullElse(again, "");
            zone = Objects.requireNonNullElse(zone, "");
        }
    }

    /// Used, replaced by a newer one, or never ours.
    private static final class LinkVoid extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
