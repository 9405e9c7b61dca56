package org.rapport.comments.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the full names of people whom the writer knows: those that follow what they are to somebody ("my sister"), a
/// title ("Mrs") or "is called". Who is known to all is rarely introduced so.
final class Names {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*+");
    private static final Set<String> PARTICLES = Set.of("von", "van", "zu", "zur", "der", "den", "de", "del", "la",
            "las",
            "los", "da", "di", "do", "dos", "du", "le", "ten", "af", "y");
    /// What begins with a capital letter and is no name.
    private static final Set<String> NO_NAMES = Set.of("i", "the", "a", "an", "in", "on", "at", "my", "der", "die",
            "das",
            "ein", "eine", "mein", "meine", "sie", "ihr", "ihnen", "ihre", "er", "wir", "es", "am", "im", "el", "la",
            "los",
            "las", "un", "una", "mi", "su", "usted", "anfang", "mitte", "ende", "januar", "februar", "märz", "april",
            "mai",
            "juni", "juli", "august", "september", "oktober", "november", "dezember", "weihnachten", "ostern", "montag",
            "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag");
    private static final Set<String> ARTICLES = Set.of("the", "der", "die", "den", "dem", "el", "la");

    private static final Pattern SPACE = Pattern.compile("\\s{1,2}");
    private static final Pattern ABBREVIATED = Pattern.compile("\\.?\\s{1,2}");
    private static final Pattern INTRODUCED = Pattern.compile(",?\\s{1,2}|\\s?[:(–-]\\s?");
    private static final int MOST_TITLES = 4;
    private static final int MOST_WORDS = 8;

    private final String text;
    private final List<MatchResult> words;
    private final Vocabulary vocabulary;

    private Names(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.words = WORD.matcher(text).results().toList();
    }

    static Stream<String> in(String text, Vocabulary vocabulary) {
        var names = new Names(text, vocabulary);
        return IntStream.range(0, names.words.size()).filter(names::announces).mapToObj(names::after)
                .filter(name -> !name.isEmpty());
    }

    /// Whether a name may follow the word at `index` that is somebody's whom the writer knows.
    private boolean announces(int index) {
        return vocabulary.title().contains(word(index))
                || vocabulary.person().contains(word(index)) && !(index > 0 && ARTICLES.contains(word(index - 1)))
                || isCalled(index);
    }

    private boolean isCalled(int index) {
        return IntStream.rangeClosed(Math.max(0, index - 3), index)
                .anyMatch(from -> vocabulary.called().contains(words(from, index)))
                && IntStream.range(Math.max(0, index - 8), index).mapToObj(this::word)
                        .noneMatch(vocabulary.thing()::contains);
    }

    /// The full name after the word at `index`; empty if there is none.
    private String after(int index) {
        var first = index + 1;
        while (first - index < MOST_TITLES && isIntroduced(first) && isTitle(first)) {
            first++;
        }
        return isIntroduced(first) && isFirstName(first) ? from(first) : "";
    }

    /// The full name that begins with the word at `first`; empty if that is all.
    private String from(int first) {
        var last = first;
        var next = first + 1;
        while (next - first < MOST_WORDS && isAfter(next, isInitial(next - 1) ? ABBREVIATED : SPACE)
                && (isName(next) || PARTICLES.contains(words.get(next).group()))) {
            last = isName(next) ? next : last;
            next++;
        }
        return last > first ? text.substring(words.get(first).start(), words.get(last).end()) : "";
    }

    private boolean isIntroduced(int index) {
        return isAfter(index, isTitle(index - 1) ? ABBREVIATED : INTRODUCED);
    }

    private boolean isInitial(int index) {
        return words.get(index).group().length() == 1;
    }

    private boolean isTitle(int index) {
        return vocabulary.title().contains(word(index)) || vocabulary.doctor().contains(word(index));
    }

    private boolean isFirstName(int index) {
        return isName(index) && !vocabulary.person().contains(word(index));
    }

    private boolean isName(int index) {
        var word = words.get(index).group();
        return Character.isUpperCase(word.codePointAt(0)) && !NO_NAMES.contains(word(index));
    }

    /// Whether there is a word at `index`, and nothing but `between` parts it from the one before.
    private boolean isAfter(int index, Pattern between) {
        return index < words.size() && between
                .matcher(text).region(words.get(index - 1).end(), words.get(index).start()).matches();
    }

    private String word(int index) {
        return words.get(index).group().toLowerCase(Locale.ROOT);
    }

    private String words(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(this::word).reduce((all, next) -> all + " " + next).orElse("");
    }
}
