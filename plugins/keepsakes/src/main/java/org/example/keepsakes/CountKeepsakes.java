package org.example.keepsakes;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.rapport.api.Command;
import org.rapport.api.Messages;

/// The verb `count-keepsakes`.
@Component
class CountKeepsakes implements Command {
    private final Thanks thanks;
    private final Ideas ideas;
    private final Messages messages;

    CountKeepsakes(Thanks thanks, Ideas ideas, Messages messages) {
        this.thanks = thanks;
        this.ideas = ideas;
        this.messages = messages;
    }

    @Override
    public String verb() {
        return "count-keepsakes";
    }

    @Override
    public int run(List<String> arguments, Consumer<String> out) {
        if (!arguments.isEmpty()) {
            out.accept(messages.say("keepsakes.usage"));
            return 2;
        }
        out.accept(messages.say("keepsakes.count", thanks.all(), ideas.all().size()));
        return 0;
    }
}
