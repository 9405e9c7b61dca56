package org.rapport.comments;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that the owner leaves out, and the mark that stands in their place. They are found as whole words, in whatever
/// case and however spaced.
record Omission(String words, String mark) {
    private static final int SHORT = 3;
    private static final String BEGINS = "(?<![\\p{L}\\p{N}])";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    /// `text` without them; empty if they do not stand in it.
    Optional<String> from(String text) {
        var found = pattern(each(), "\\s+").matcher(text);
        return words.isBlank() || !found.find()
                ? Optional.empty()
                : Optional.of(found.replaceAll(Matcher.quoteReplacement(mark)));
    }

    /// What was noted about a text that they stood in, which may quote a part of them: nothing but the mark is left if it
    /// has a name or a longer word of theirs.
    String fromNote(String note) {
        var telling = each().filter(Omission::isTelling).toList();
        return pattern(telling.isEmpty() ? each() : telling.stream(), "|").matcher(note).find() ? mark : note;
    }

    private static boolean isTelling(String word) {
        return word.length() > SHORT || Character.isUpperCase(word.codePointAt(0));
    }

    private Stream<String> each() {
        return Stream.of(words.strip().split("\\s+"));
    }

    private static Pattern pattern(Stream<String> words, String between) {
        var each = words.map(Pattern::quote).collect(Collectors.joining(between));
        return Pattern.compile(BEGINS + "(?:" + each + ")" + ENDS,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
