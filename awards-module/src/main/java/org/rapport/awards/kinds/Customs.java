package org.rapport.awards.kinds;

import java.util.List;
import java.util.stream.Stream;

import gg.jte.Content;

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

    /// What a form says of a count: no number, or none that anybody could mean, is `otherwise`.
    public static int count(String said, int otherwise) {
        return said.matches("\\d{1,2}") && Integer.parseInt(said) <= MOST ? Integer.parseInt(said) : otherwise;
    }

    /// The fields `facts`, `answers`, `nominees` and `questions` of a form.
    public Content fields(Messages messages) {
        return new StaticTemplates().customsFields(messages, this);
    }

    /// What it comes to, in a sentence.
    public String summary(Messages messages) {
        return facts == 0
                ? messages.say("awards.desk.asked.nominees", nominees)
                : messages.say("awards.desk.asked", facts, nominees);
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
