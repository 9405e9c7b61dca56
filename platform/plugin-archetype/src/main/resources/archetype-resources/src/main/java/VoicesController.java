package ${package};

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;

/// How many comments came in, as readers see it.
@Controller
class VoicesController {
    private final Voices voices;
    private final Messages messages;

    VoicesController(Voices voices, Messages messages) {
        this.voices = voices;
        this.messages = messages;
    }

    @GetMapping("/${id}")
    Answer show() {
        return Page.of(messages.say("${id}.title"), new StaticTemplates().voices(messages, voices.all()))
                .tagged(Voices.TAG);
    }
}
