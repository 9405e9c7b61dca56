package org.example.lamps;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Fragment;
import org.rapport.api.page.Page;

@Controller
class LampController {
    private final Lamps lamps;
    private final Messages messages;

    LampController(Lamps lamps, Messages messages) {
        this.lamps = lamps;
        this.messages = messages;
    }

    @GetMapping("/lamps")
    Answer index() {
        return Page.of(messages.say("lamps.title"), output -> {
            output.writeContent("<p id=\"all\">");
            output.writeUserContent(String.join(", ", lamps.all()));
            output.writeContent("</p>");
        });
    }

    @GetMapping("/lamp-room/{name}")
    Answer show(@PathVariable String name) {
        return new Fragment(output -> output.writeUserContent(name));
    }
}
