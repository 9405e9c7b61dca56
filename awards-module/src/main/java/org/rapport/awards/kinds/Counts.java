package org.rapport.awards.kinds;

import java.util.stream.Stream;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;

/// What is customary as the owner types it: numbers, as the others of [Customs], or what she took for some.
public record Counts(String facts, String answers, String questions, String nominees) {
    public Counts(@Nullable String facts, @Nullable String answers, @Nullable String questions,
            @Nullable String nominees) {
        this.facts = line(facts);
        this.answers = line(answers);
        this.questions = line(questions);
        this.nominees = line(nominees);
    }

    private static String line(@Nullable String typed) {
        return typed == null ? "" : PlainText.line(typed);
    }

    public static Counts of(Customs it) {
        return new Counts(String.valueOf(it.facts()), String.valueOf(it.answers()), String.valueOf(it.questions()),
                String.valueOf(it.nominees()));
    }

    /// Whether each is a number that anybody could mean.
    public boolean arePossible() {
        return Stream.of(facts, answers, questions, nominees)
                .allMatch(count -> count.matches("\\d{1,2}") && Integer.parseInt(count) <= Customs.MOST);
    }

    /// What they come to, if they are possible.
    ///
    /// @param edition the year whose rules they are
    public Customs customs(int edition) {
        return new Customs(edition, Integer.parseInt(facts), Integer.parseInt(answers), Integer.parseInt(questions),
                Integer.parseInt(nominees));
    }

    /// The fields `facts`, `answers`, `nominees` and `questions` of a form.
    public Content fields(Messages messages) {
        return new StaticTemplates().customsFields(messages, this);
    }
}
