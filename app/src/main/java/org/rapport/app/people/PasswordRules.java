package org.rapport.app.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a password must be: 12 to 200 characters, and nothing that others would try first.
final class PasswordRules {
    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int WORDS_GUESSED = 3;
    private static final Pattern REPEATED = Pattern.compile("(?s)(.{1,8}?)\\1+.{0,3}");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NOT_LETTERS_AROUND = Pattern.compile("^\\P{L}+|\\P{L}+$");

    private PasswordRules() {}

    /// The first rule that `password` breaks, for an owner and a practice with these `names`.
    static Optional<Weakness> weakness(String password, List<String> names) {
        var normalized = Passwords.normalized(password);
        var length = normalized.codePointCount(0, normalized.length());
        if (length < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        return guessable(normalized.toLowerCase(Locale.ROOT), words(names));
    }

    private static Optional<Weakness> guessable(String password, Set<String> names) {
        if (REPEATED.matcher(password).matches()) {
            return Optional.of(Weakness.REPEATED);
        }
        if (Sequence.is(password)) {
            return Optional.of(Weakness.SEQUENCE);
        }
        return variants(password).map(variant -> madeOf(variant, names)).flatMap(Optional::stream).findFirst();
    }

    /// As it is, without what pads it at both ends, and with the usual digits read as letters.
    private static Stream<String> variants(String password) {
        var core = NOT_LETTERS_AROUND.matcher(password).replaceAll("");
        return Stream.of(password, core, letters(core)).map(PasswordRules::squeezed)
                .filter(variant -> !variant.isEmpty());
    }

    private static Optional<Weakness> madeOf(String password, Set<String> names) {
        if (consistsOf(password, names, WORDS_GUESSED)) {
            return Optional.of(Weakness.OWN_NAME);
        }
        var words = new HashSet<>(UsualWords.ALL);
        words.addAll(names);
        return consistsOf(password, words, WORDS_GUESSED) ? Optional.of(Weakness.COMMON) : Optional.empty();
    }

    private static boolean consistsOf(String text, Set<String> words, int atMost) {
        return text.isEmpty() || atMost > 0 && words.stream()
                .anyMatch(
                        word -> text.startsWith(word) && consistsOf(text.substring(word.length()), words, atMost - 1));
    }

    /// Each name whole and word by word.
    private static Set<String> words(List<String> names) {
        return names.stream().map(Passwords::normalized).map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^\\p{L}\\p{N}]+"))))
                .map(PasswordRules::squeezed).filter(word -> word.length() > 1).collect(Collectors.toSet());
    }

    private static String squeezed(String text) {
        return NOT_ALPHANUMERIC.matcher(text).replaceAll("");
    }

    private static String letters(String text) {
        return text.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a').replace('5', 's')
                .replace('7', 't').replace('@', 'a').replace('$', 's').replace('!', 'i');
    }
}
