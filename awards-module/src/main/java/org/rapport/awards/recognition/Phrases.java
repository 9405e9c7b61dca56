package org.rapport.awards.recognition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.rapport.awards.kinds.Entry;

/// Turns the phrases of a phrasebook, written as `phrases/en.yaml` explains, into regular expressions over a clause
/// whose words each end with a space.
///
/// @param lists of words that phrases name
record Phrases(Entry lists) {
    private static final String GAP = "…";
    private static final String BOTH = " + ";

    /// Whether a clause has one of `phrases`. Those that ask for two things share the first.
    Predicate<String> anyOf(List<String> phrases) {
        var single = phrases.stream().filter(phrase -> !phrase.contains(BOTH)).toList();
        Predicate<String> any = single.isEmpty() ? clause -> false : pattern(single).asPredicate();
        return phrases.stream().filter(phrase -> phrase.contains(BOTH)).map(phrase -> phrase.split(" \\+ ", 2))
                .collect(Collectors.groupingBy(both -> both[0],
                        Collectors.mapping(both -> both[1], Collectors.toList())))
                .entrySet().stream()
                .map(both -> pattern(List.of(both.getKey())).asPredicate().and(anyOf(both.getValue())))
                .reduce(any, Predicate::or);
    }

    /// What finds any of `phrases`, of which none asks for two things in any order.
    Pattern pattern(List<String> phrases) {
        return Pattern.compile("(?<!\\S)" + branches(phrases.stream().map(Phrases::cut).toList()));
    }

    /// Phrases that begin with the same word share it, so that a long clause is soon read.
    private String branches(List<List<String>> phrases) {
        return phrases.stream()
                .collect(Collectors.groupingBy(phrase -> phrase.isEmpty() ? "" : phrase.getFirst(), LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet().stream().map(branch -> branch.getKey().isEmpty()
                        ? ""
                        : word(branch.getKey())
                                + branches(branch.getValue().stream().map(phrase -> phrase.subList(1, phrase.size()))
                                        .toList()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static List<String> cut(String phrase) {
        return List.of(phrase.split(" (?![^<]*>)"));
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
        return word.replace("*", "\\S*") + " ";
    }

    private String other(String word) {
        return "(?!" + word(word) + ")\\S++ ";
    }

    private String entry(String list) {
        return list.equals("award")
                ? AwardNames.MARK + " "
                : branches(lists.texts(list).stream().map(Phrases::cut).toList());
    }
}
