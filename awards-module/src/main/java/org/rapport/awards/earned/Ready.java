package org.rapport.awards.earned;

import java.util.Optional;
import java.util.stream.Stream;

import org.rapport.api.Messages;
import org.rapport.awards.emblems.Emblem;
import org.rapport.awards.emblems.Shape;

/// The badges that come prepared. The owner reads their words, and adds those that she wants.
enum Ready {
    FIRST_COMMENT(new Rule.FirstComment(), new Emblem(Shape.SPROUT, "#2f5d50", "#f4e9c8")),
    KEPT_CONVERSATION(new Rule.KeptConversation(), new Emblem(Shape.RINGS, "#3b4f7d", "#f6e7d8")),
    HELPFUL_ANSWER(new Rule.HelpfulAnswer(), new Emblem(Shape.LAMP, "#7a5212", "#fdf0cc")),
    NEIGHBOUR(new Rule.Neighbour(), new Emblem(Shape.HOUSES, "#7b3f4b", "#f8e3dc"));

    private final Rule rule;
    private final Emblem emblem;

    Ready(Rule rule, Emblem emblem) {
        this.rule = rule;
        this.emblem = emblem;
    }

    Rule rule() {
        return rule;
    }

    Emblem emblem() {
        return emblem;
    }

    static Optional<Ready> by(String rule) {
        return Stream.of(values()).filter(it -> it.rule.word().equals(rule)).findFirst();
    }

    /// Filled in, in the site's language.
    BadgeForm form(Messages messages) {
        return new BadgeForm(messages.say("awards.earned.ready." + rule.word()),
                messages.say("awards.earned.ready.words." + rule.word()), rule.word(), emblem.shape().name(),
                emblem.ground(), emblem.ink());
    }
}
