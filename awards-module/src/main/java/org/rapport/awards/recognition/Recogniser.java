package org.rapport.awards.recognition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.awards.kinds.Kind;

/// Tells an offer of an award from mere talk about awards, in English, German and Spanish.
///
/// An offer is a clause that hands something on to the reader ([Phrasebook]) and the name of an award in it or close
/// by. Congratulations, reports of other people's awards, refusals and quotations are none. What plainly hands on counts
/// first; what only looks like it counts where nothing nearby speaks against it ([Hearing]).
public class Recogniser {
    private final Supplier<List<Kind>> kinds;
    private final List<Phrasebook> phrasebooks;
    /// Those of when it listened last.
    private volatile @Nullable AwardNames names;

    Recogniser(Supplier<List<Kind>> kinds) {
        this.kinds = kinds;
        this.phrasebooks = Phrasebook.LANGUAGES.stream().map(Phrasebook::of).toList();
    }

    /// An offer and the sentences that make it.
    public record Offer(Kind kind, String words) {}

    /// The first offer that `text`, without markup, makes.
    public Optional<Offer> offerIn(String text) {
        var names = names();
        var sentences = Sentence.allOf(text, names);
        var hearings = phrasebooks.stream().map(book -> new Hearing(book, sentences)).toList();
        return IntStream.range(0, sentences.size()).boxed()
                .flatMap(at -> offer(names, sentences, hearings, at).stream())
                .findFirst().filter(offer -> hearings.stream().noneMatch(Hearing::isBusiness));
    }

    /// The award that the title of a post names without merely talking about it.
    public Optional<Kind> namedIn(String title) {
        var names = names();
        var sentence = new Sentence(title, names.marked(title));
        return names.firstIn(sentence.said())
                .filter(kind -> phrasebooks.stream().noneMatch(book -> book.isTalk(sentence)));
    }

    /// Whether somebody tells in `text`, without markup, that she takes no award, and hands none on.
    public boolean isRefusal(String text) {
        return offerIn(text).isEmpty() && Sentence.allOf(text, names()).stream()
                .anyMatch(sentence -> phrasebooks.stream().anyMatch(book -> book.isRefusal(sentence)));
    }

    /// They change when the owner adds an award.
    private AwardNames names() {
        var known = names;
        var now = kinds.get();
        if (known == null || !known.kinds().equals(now)) {
            known = new AwardNames(now);
            names = known;
        }
        return known;
    }

    private static Optional<Offer> offer(AwardNames names, List<Sentence> sentences, List<Hearing> hearings, int at) {
        return naming(names, sentences, at).flatMap(naming -> clause(hearings, at, naming).map(clause -> new Offer(
                names.firstIn(clause).or(() -> names.firstIn(sentences.get(naming).said())).orElseThrow(),
                words(sentences, Math.min(at, naming), Math.max(at, naming)))));
    }

    /// The clause that hands something on.
    private static Optional<String> clause(List<Hearing> hearings, int at, int naming) {
        return first(hearings, reading -> reading.offer(at))
                .or(() -> first(hearings, reading -> reading.hint(at, naming)))
                .or(() -> first(hearings, reading -> reading.invitation(at, naming)));
    }

    private static Optional<String> first(List<Hearing> hearings, Function<Hearing, Optional<String>> clause) {
        return hearings.stream().flatMap(reading -> clause.apply(reading).stream()).findFirst();
    }

    /// The sentence that names an award: the one at `at`, or one close by.
    private static Optional<Integer> naming(AwardNames names, List<Sentence> sentences, int at) {
        return Stream.of(at, at - 1, at - 2, at + 1).filter(near -> near >= 0 && near < sentences.size())
                .filter(near -> names.firstIn(sentences.get(near).said()).isPresent()).findFirst();
    }

    /// Often the two after the last say where and when.
    private static String words(List<Sentence> sentences, int first, int last) {
        return sentences.subList(first, Math.min(last + 3, sentences.size())).stream().map(Sentence::text)
                .collect(Collectors.joining(" "));
    }
}
