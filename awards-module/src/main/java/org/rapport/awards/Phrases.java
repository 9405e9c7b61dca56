package org.rapport.awards;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns the phrases of a phrasebook, written as `phrases/en.yaml` explains, into regular expressions over a clause
/// whose words each end with a space.
///
/// @param lists of words that phrases name
record Phrases(Entry lists) {
    private static final String GAP = "…";

    Pattern anyOf(List<String> phrases) {
        return Pattern.compile(phrases.stream().map(this::phrase).collect(Collectors.joining("|")));
    }

    private String phrase(String phrase) {
        var parts = Stream.of(phrase.split(" \\+ ")).map(this::words).toList();
        return parts.size() == 1
                ? "(?<!\\S)" + parts.getFirst()
                : parts.stream().map(part -> "(?=(?:.* )?" + part + ")").collect(Collectors.joining("", "^", ""));
    }

    private String words(String words) {
        return Stream.of(words.split(" (?![^<]*>)")).map(this::word).collect(Collectors.joining());
    }

    private String word(String word) {
        if (word.equals(GAP)) {
            return "(?:" + other("<turn>") + "){0,8}";
        } else if (word.equals("^") || word.equals("$")) {
            return word;
        } else if (word.endsWith("?")) {
            return "(?:" + word(word.substring(0, word.length() - 1)) + ")?";
        } else if (word.startsWith("!")) {
            return other(word.substring(1));
        } else if (word.startsWith("<")) {
            return entry(word.substring(1, word.length() - 1));
        }
        return plain(word);
    }

    private String other(String word) {
        return "(?!" + word(word) + ")\\S+ ";
    }

    private String entry(String list) {
        return list.equals("award")
                ? AwardNames.MARK + " "
                : lists.texts(list).stream().map(this::words).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String plain(String word) {
        var letters = word.replace("*", "\\S*");
        return (word.equals(word.toLowerCase(Locale.ROOT)) ? "(?iu:" + letters + ")" : letters) + " ";
    }
}
