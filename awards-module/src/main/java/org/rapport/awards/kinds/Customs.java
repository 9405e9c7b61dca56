package org.rapport.awards.kinds;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.api.Messages;

/// What it is customary to do for an award. Fewer, or nothing, is always acceptable.
///
/// @param edition the year whose bloggers told the rules so
/// @param facts how many things to tell about oneself
/// @param answers how many questions of the giver's to answer
/// @param questions how many questions to ask those whom it goes on to
/// @param nominees to how many blogs to hand it on at most
public record Customs(int edition, int facts, int answers, int questions, int nominees) {
    /// More of anything nobody asks for, or reads.
    public static final int MOST = 30;

    /// What it comes to, in a sentence.
    ///
    /// @param tales how many questions of its own the award asks besides
    String summary(Messages messages, int tales) {
        return messages.say("awards.desk.asked",
                Stream.of(part(messages, "facts", facts), part(messages, "answers", answers + tales),
                        part(messages, "nominees", nominees), part(messages, "questions", questions))
                        .flatMap(List::stream).collect(Collectors.joining()));
    }

    private static List<String> part(Messages messages, String name, int count) {
        return count == 0 ? List.of() : List.of(", " + messages.say("awards.desk.asked." + name, count));
    }

    /// The rules in words, for who gets it next.
    public List<String> rules(Messages messages) {
        return Stream
                .of(rule(messages, "thanks", 1), rule(messages, "facts", facts), rule(messages, "answers", answers),
                        rule(messages, "nominees", nominees), rule(messages, "questions", questions),
                        rule(messages, "telling", nominees))
                .flatMap(List::stream).toList();
    }

    private static List<String> rule(Messages messages, String name, int count) {
        return count == 0 ? List.of() : List.of(messages.say("awards.rule." + name, count));
    }
}
