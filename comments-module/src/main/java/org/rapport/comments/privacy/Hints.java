package org.rapport.comments.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rapport.comments.phrases.Phrases;
import org.rapport.comments.privacy.Hint.Kind;

/// Finds hints in a text, whichever of our languages it is in. It misses some and finds some where there is nothing.
public final class Hints {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\r\\n]++[.!?]*+");

    private static final int MOST_SENTENCES = 300;
    private static final int MOST_HINTS = 20;

    private Hints() {}

    /// The hints in `text`: sentences in their order, then names; each passage once, at most twenty.
    public static List<Hint> in(String text) {
        var hints = new ArrayList<Hint>();
        SENTENCE.matcher(text).results().map(found -> found.group().strip()).distinct().limit(MOST_SENTENCES)
                .forEach(sentence -> kind(sentence).ifPresent(kind -> hints.add(new Hint(kind, sentence))));
        Vocabulary.ALL.stream().flatMap(vocabulary -> Names.in(text, vocabulary)).distinct()
                .forEach(name -> hints.add(new Hint(Kind.NAME, name)));
        return hints.stream().limit(MOST_HINTS).toList();
    }

    private static Optional<Kind> kind(String sentence) {
        if (Vocabulary.ALL.stream().anyMatch(vocabulary -> isIn(sentence, vocabulary.client()))) {
            return Optional.of(Kind.CLIENT);
        }
        return Vocabulary.ALL.stream().anyMatch(vocabulary -> isIn(sentence, vocabulary.session()))
                ? Optional.of(Kind.SESSION)
                : Optional.empty();
    }

    private static boolean isIn(String sentence, Phrases phrases) {
        return phrases.firstIn(sentence).isPresent();
    }
}
