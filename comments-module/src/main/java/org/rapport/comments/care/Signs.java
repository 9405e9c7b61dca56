package org.rapport.comments.care;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.api.PlainText;

/// Signs that somebody may be in danger, in one language, as the owner writes them: a line for each, in whole words,
/// whatever their case. `*` at the end of a word stands for any ending, `…` for up to three words. A line that begins with
/// `-` is none: where its words stand, no sign is looked for.
public final class Signs {
    private static final Pattern SENTENCE = Pattern.compile("[.!?;:()]+|\\R\\s*\\R|\\s[–—-]+\\s");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'|]+");
    /// An apostrophe that joins no letters.
    private static final Pattern QUOTE = Pattern.compile("(?<!\\p{L})['‘]|['‘](?!\\p{L})");
    private static final int MOST_LETTERS = 20_000;
    private static final String WORD = "[\\p{L}\\p{N}']";
    private static final String GAP = "(?: " + WORD + "+){0,3}?";

    private final List<Pattern> signs;
    private final List<Pattern> others;

    private Signs(List<Pattern> signs, List<Pattern> others) {
        this.signs = signs;
        this.others = others;
    }

    public static Signs read(String lines) {
        var all = lines.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Signs(patterns(all.stream().filter(line -> !line.startsWith("-"))),
                patterns(all.stream().filter(line -> line.startsWith("-")).map(line -> line.substring(1))));
    }

    private static List<Pattern> patterns(Stream<String> lines) {
        return lines.map(Signs::pattern).flatMap(Optional::stream).toList();
    }

    /// None where a line has no word.
    private static Optional<Pattern> pattern(String line) {
        var parts = Stream.of(line.replace("…", " … ").strip().split("\\s+"))
                .map(part -> part.equals("…") ? GAP : word(part)).filter(part -> !part.isEmpty()).toList();
        return parts.stream().allMatch(GAP::equals)
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<!" + WORD + ")" + joined(parts) + "(?!" + WORD + ")"));
    }

    private static String word(String part) {
        var bare = plain(part.replace("*", "")).replace("|", "").strip();
        return bare.isEmpty()
                ? ""
                : Stream.of(bare.split(" ")).map(Pattern::quote).collect(Collectors.joining(" "))
                        + (part.endsWith("*") ? WORD + "*" : "");
    }

    private static String joined(List<String> parts) {
        var joined = new StringBuilder();
        for (var part : parts) {
            joined.append(part.equals(GAP) || joined.isEmpty() ? "" : " ").append(part);
        }
        return joined.toString();
    }

    /// Whether nothing is looked for.
    public boolean isEmpty() {
        return signs.isEmpty();
    }

    /// The words of the first sign in `text`, as they stand there but for marks and case.
    public Optional<String> firstIn(String text) {
        var plain = plain(SENTENCE.matcher(text).replaceAll(" | "));
        for (var other : others) {
            plain = other.matcher(plain).replaceAll("|");
        }
        var without = plain;
        return signs.stream().map(sign -> sign.matcher(without)).filter(Matcher::find).map(Matcher::group).findFirst();
    }

    private static String plain(String text) {
        var plain = PlainText.compatible(text, MOST_LETTERS).toLowerCase(Locale.ROOT).replace('’', '\'');
        return BETWEEN.matcher(QUOTE.matcher(plain).replaceAll(" ")).replaceAll(" ");
    }
}
