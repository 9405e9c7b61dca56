package org.rapport.awards.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// A remark as somebody understands it who knows one phrasebook: which clauses hand something on, surely or by the look
/// of it. Each question is asked for the sentence `at`, which says it, and `naming`, which names the award.
final class Hearing {
    private final Phrasebook book;
    private final List<Sentence> sentences;
    private final Map<Sentence, List<String>> clauses = new HashMap<>();
    private final Map<Sentence, Boolean> doubtful = new HashMap<>();

    Hearing(Phrasebook book, List<Sentence> sentences) {
        this.book = book;
        this.sentences = sentences;
    }

    /// The clause that hands something on, whatever stands around it.
    Optional<String> offer(int at) {
        return clause(sentences.get(at), book.offers);
    }

    /// The clause that seems to hand something on.
    Optional<String> hint(int at, int naming) {
        return undoubted(at, naming, book.hints);
    }

    /// The clause that speaks to the reader, if the remark leads to where its writer is at home.
    Optional<String> invitation(int at, int naming) {
        return undoubted(at, naming, book.reader)
                .filter(clause -> sentences.stream().anyMatch(sentence -> says(sentence, book.places)));
    }

    /// A question hands on nothing, and nothing does that stands beside a doubt.
    private Optional<String> undoubted(int at, int naming, Predicate<String> phrases) {
        var sentence = sentences.get(at);
        return sentence.isQuestion()
                ? Optional.empty()
                : clause(sentence, phrases).filter(clause -> sentences
                        .subList(Math.min(at, naming), Math.max(at, naming) + 1).stream().noneMatch(this::isDoubtful));
    }

    /// Whether the writer wants something else.
    boolean isBusiness() {
        return sentences.stream().anyMatch(sentence -> says(sentence, book.business));
    }

    private boolean isDoubtful(Sentence sentence) {
        return doubtful.computeIfAbsent(sentence, each -> says(each, book.doubts));
    }

    private boolean says(Sentence sentence, Predicate<String> phrases) {
        return clauses(sentence).stream().anyMatch(phrases);
    }

    private Optional<String> clause(Sentence sentence, Predicate<String> phrases) {
        return clauses(sentence).stream().filter(phrases.and(book.talk.negate())).findFirst();
    }

    private List<String> clauses(Sentence sentence) {
        return clauses.computeIfAbsent(sentence, book::clauses);
    }
}
