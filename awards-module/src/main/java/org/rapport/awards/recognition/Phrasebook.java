package org.rapport.awards.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.awards.kinds.Entry;

/// How people hand on awards, and talk about them, in one language.
final class Phrasebook {
    static final List<String> LANGUAGES = List.of("en", "de", "es");
    private static final Pattern MARKS = Pattern.compile("[,;:.!?…–—\\p{IsEmoji_Presentation}]|\\s-+\\s");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{0,600})\\)");
    private static final Pattern ARROW = Pattern.compile("➡|[-=]+>");
    /// Between the clauses of a sentence, as a word of its own.
    private static final String CUT = "/ ";
    private static final Pattern WORD = Pattern.compile(AwardNames.MARK + "|→|[\\p{L}\\p{N}']+");

    /// What a clause may say; `phrases/en.yaml` tells what each means.
    final Predicate<String> offers;
    final Predicate<String> hints;
    final Predicate<String> reader;
    final Predicate<String> talk;
    final Predicate<String> doubts;
    final Predicate<String> places;
    final Predicate<String> business;

    private final Pattern joint;
    private final Pattern unmeant;
    private final Pattern asides;
    private final Predicate<String> titles;
    private final Predicate<String> refusals;
    private final Set<String> capitals;

    private Phrasebook(Entry book) {
        var phrases = new Phrases(book.entry("lists"));
        this.offers = phrases.anyOf(book.texts("offers"));
        this.hints = phrases.anyOf(book.texts("hints"));
        this.talk = phrases.anyOf(book.texts("talk"));
        this.doubts = phrases.anyOf(book.texts("doubts"));
        this.business = phrases.anyOf(book.texts("business"));
        this.reader = phrases.anyOf(book.texts("reader"));
        this.places = phrases.anyOf(book.texts("places"));
        this.joint = phrases.pattern(List.of("<joint>"));
        this.unmeant = phrases.pattern(book.texts("unmeant"));
        this.asides = phrases.pattern(book.texts("asides"));
        this.titles = phrases.anyOf(book.texts("titles"));
        this.refusals = phrases.anyOf(book.texts("refusals"));
        this.capitals = Set.copyOf(book.texts("capitals"));
    }

    /// The phrases of `language`, such as "en".
    static Phrasebook of(String language) {
        return new Phrasebook(entry(language));
    }

    private static Entry entry(String language) {
        return Entry.in(Phrasebook.class, "phrases/" + language + ".yaml");
    }

    /// Words in `language` of those who hand on awards.
    static List<String> earnest(String language) {
        return entry(language).texts("earnest");
    }

    /// Whether a post with this title talks about an award and hands on none.
    boolean isTalk(Sentence title) {
        return titles.or(refusals).test(words(title.said()));
    }

    /// Whether its writer tells that she takes no award.
    boolean isRefusal(Sentence sentence) {
        return clauses(sentence).stream().anyMatch(refusals);
    }

    /// What `sentence` says, piece by piece; what stands in brackets is a piece of its own.
    List<String> clauses(Sentence sentence) {
        var said = sentence.said();
        return Stream.concat(Stream.of(BRACKETS.matcher(said).replaceAll(" ")),
                BRACKETS.matcher(said).results().map(inside -> inside.group(1))).flatMap(this::pieces)
                .map(clause -> asides.matcher(clause).replaceAll("")).flatMap(joint::splitAsStream)
                .toList();
    }

    /// Between its marks, without what is not meant.
    private Stream<String> pieces(String said) {
        var words = MARKS.splitAsStream(said).map(this::words).collect(Collectors.joining(CUT));
        return Stream.of(unmeant.matcher(words).replaceAll(CUT).split(CUT));
    }

    private String words(String clause) {
        return WORD.matcher(ARROW.matcher(clause.replace('’', '\'')).replaceAll(" → ")).results()
                .map(word -> word(word.group())).collect(Collectors.joining(" ", "", " "));
    }

    private String word(String word) {
        return capitals.contains(word) ? word : word.toLowerCase(Locale.ROOT);
    }
}
