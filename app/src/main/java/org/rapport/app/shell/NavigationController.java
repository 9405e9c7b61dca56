package org.rapport.app.shell;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// The order of the navigation on the owner's desk.
@Controller
class NavigationController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Navigation navigation;
    private final Desk desk;
    private final Messages messages;

    NavigationController(Navigation navigation, Desk desk, Messages messages) {
        this.navigation = navigation;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/desk/navigation")
    Answer show() {
        return Page.of(messages.say("site.navigation.title"),
                TEMPLATES.navigation(messages, desk, navigation.draw().menu()));
    }

    @PostMapping("/desk/navigation")
    Answer move(@RequestParam String path, @RequestParam Menu.Step step) {
        navigation.move(path, step);
        return SeeOther.kept("/desk/navigation");
    }
}
