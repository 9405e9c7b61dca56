package org.rapport.comments.phrases;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One phrase.
///
/// @param part a part of every text that holds it: most texts are told by that in no time
/// @param whole what it looks like in a text that is [Wording#plain]
record Phrase(String part, Pattern whole) {
    private static final String WORD = "[\\p{L}\\p{N}']";
    private static final String GAP = "(?: " + WORD + "+){0,3}?";

    /// None where `line` has no word.
    static Optional<Phrase> read(String line) {
        var parts = Stream.of(line.replace("…", " … ").strip().split("\\s+"))
                .map(part -> part.equals("…") ? GAP : pattern(part)).filter(part -> !part.isEmpty()).toList();
        var bare = Stream.of(line.replace("…", " ").strip().split("\\s+")).map(Phrase::bare)
                .filter(part -> !part.isEmpty()).findFirst();
        return bare.map(part -> new Phrase(part,
                Pattern.compile("(?<!" + WORD + ")" + joined(parts) + "(?!" + WORD + ")")));
    }

    private static String bare(String part) {
        return Wording.plain(part.replace("*", "")).replace("|", "").strip();
    }

    private static String pattern(String part) {
        var bare = bare(part);
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

    private Optional<Matcher> matcher(String plain) {
        return plain.contains(part) ? Optional.of(whole.matcher(plain)) : Optional.empty();
    }

    Optional<String> in(String plain) {
        return matcher(plain).filter(Matcher::find).map(Matcher::group);
    }

    String parted(String plain) {
        return matcher(plain).map(found -> found.replaceAll("|")).orElse(plain);
    }
}
