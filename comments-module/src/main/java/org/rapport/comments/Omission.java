package org.rapport.comments;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that the owner leaves out, and the mark that stands in their place. They are found as whole words, in whatever
/// case and however spaced.
record Omission(String words, String mark) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int SHORT = 3;
    private static final int STEM = 5;
    private static final String BEGINS = "(?<![\\p{L}\\p{N}])";
    private static final String ENDS = "(?![\\p{L}\\p{N}])";

    /// `text` without them; empty if they do not stand in it.
    Optional<String> from(String text) {
        var found = pattern().matcher(text);
        return words.isBlank() || !found.find()
                ? Optional.empty()
                : Optional.of(found.replaceAll(Matcher.quoteReplacement(mark)));
    }

    /// What was noted about a text that they stood in, which may quote a part of them: nothing but the mark is left if it
    /// has a name or a longer word of theirs, in whatever form.
    String fromNote(String note) {
        var telling = each(words).filter(Omission::isTelling).toList();
        var gone = telling.isEmpty() ? each(words).toList() : telling;
        return each(note).anyMatch(word -> gone.stream().anyMatch(it -> isAlike(word, it))) ? mark : note;
    }

    private static Stream<String> each(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    /// Words that begin alike may be forms of the same.
    private static boolean isAlike(String one, String other) {
        var alike = Math.max(SHORT, Math.min(STEM, Math.min(one.length(), other.length())));
        return one.equalsIgnoreCase(other) || one.regionMatches(true, 0, other, 0, alike);
    }

    private static boolean isTelling(String word) {
        return word.length() > SHORT || Character.isUpperCase(word.codePointAt(0));
    }

    private Pattern pattern() {
        var all = Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(BEGINS + "(?:" + all + ")" + ENDS,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
