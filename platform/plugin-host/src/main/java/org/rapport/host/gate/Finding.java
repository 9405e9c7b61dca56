package org.rapport.host.gate;

import java.util.List;
import java.util.Optional;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;

/// Something that speaks against a plugin.
///
/// @param rule that it breaks
/// @param where in the file: a class with member and line, a key of the manifest, or a file
/// @param values that the rule's words name, such as the type that must not be used
public record Finding(Rule rule, String where, List<String> values) {
    private static final int LONGEST = 300;

    public Finding {
        where = line(where);
        values = values.stream().map(Finding::line).toList();
    }

    private static String line(String text) {
        return PlainText.shortened(PlainText.line(text), LONGEST);
    }

    static Finding of(Rule rule, Object where, String... values) {
        return new Finding(rule, where.toString(), List.of(values));
    }

    Finding at(Object another) {
        return new Finding(rule, another.toString(), values);
    }

    /// What is wrong and what to do about it, in one sentence or two.
    public String say(Messages messages) {
        var wrong = messages.say("host.gate." + rule.code(), values.toArray());
        return instead().map(word -> wrong + " " + messages.say("host.gate.instead." + word)).orElse(wrong);
    }

    private Optional<String> instead() {
        return switch (rule) {
            case SHUT, SHUT_MEMBER, UNPUBLISHED -> Substitutes.of(values.getFirst());
            default -> Optional.empty();
        };
    }
}
