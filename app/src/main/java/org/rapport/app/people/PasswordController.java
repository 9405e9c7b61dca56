package org.rapport.app.people;

import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.app.people.Owners.Changed;
import org.rapport.app.people.Owners.HeldBack;
import org.rapport.app.people.Owners.NotRecognised;
import org.rapport.app.people.Owners.TooWeak;

/// The password of who is signed in.
@Controller
class PasswordController {
    private final Templates templates = new StaticTemplates();
    private final Owners owners;
    private final Sessions sessions;
    private final Desk desk;
    private final Messages messages;

    PasswordController(Owners owners, Sessions sessions, Desk desk, Messages messages) {
        this.owners = owners;
        this.sessions = sessions;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/desk/password")
    Answer edit(@RequestParam(required = false) @Nullable String changed) {
        return page(changed == null ? "" : messages.say("site.people.password.changed"), Map.of());
    }

    @PostMapping("/desk/password")
    Answer update(Form form, HttpServletRequest request) {
        if (!form.fresh.equals(form.again)) {
            return refused("again", messages.say("site.people.password.different"));
        }
        return switch (owners.changePassword(new OwnerName(desk.owner()), form.present, form.fresh)) {
            case Changed changed -> changed(request);
            case TooWeak(Weakness weakness) -> refused("fresh", messages.say(weakness.message()));
            case NotRecognised not -> refused("present", messages.say("site.people.password.presentWrong"));
            case HeldBack(long seconds) -> refused("present", messages.say("site.people.logIn.held", seconds));
        };
    }

    private Answer changed(HttpServletRequest request) {
        sessions.endOthers(desk.owner(), request);
        return new SeeOther("/desk/password?changed");
    }

    private Answer refused(String field, String problem) {
        return new Refused(page("", Map.of(field, problem)));
    }

    private Page page(String done, Map<String, String> problems) {
        return Page.of(messages.say("site.people.password.title"),
                templates.password(messages, desk.formToken(), desk.owner(), done, problems));
    }

    record Form(String present, String fresh, String again) {
        Form {
            present = Objects.requireNonNullElse(present, "");
            fresh = Objects.requireNonNullElse(fresh, "");
            again = Objects.requireNonNullElse(again, "");
        }
    }
}
