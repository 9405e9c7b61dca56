package org.rapport.awards.recognition;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rapport.awards.kinds.Kind;

/// Knows the names of awards, however they are written, and puts a mark in their place that phrases can ask for.
final class AwardNames {
    /// What any mark looks like.
    static final String MARK = "★[a-z0-9-]+";
    private static final int LONG = 8;
    private static final Pattern MARKED = Pattern.compile(MARK);

    private final List<Kind> kinds;
    /// Those of them that have a name.
    private final List<Kind> named;
    private final Pattern names;

    AwardNames(List<Kind> kinds) {
        this.kinds = kinds;
        this.named = kinds.stream().filter(kind -> !kind.called().isEmpty() || !kind.shortly().isEmpty()).toList();
        this.names = Pattern.compile(named.stream().map(AwardNames::oneOf)
                .collect(Collectors.joining("|", "\\b(?:", ")(?:[\\s-]*awards?)?\\b")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    List<Kind> kinds() {
        return kinds;
    }

    /// A group that takes any name of `kind`.
    private static String oneOf(Kind kind) {
        return Stream.concat(kind.called().stream().map(AwardNames::slipping), kind.shortly().stream())
                .map(name -> name.replace(" ", "[\\s-]*")).collect(Collectors.joining("|", "(", ")"));
    }

    /// `name`, whose long words may have one letter too many, too few, wrong, or in the other's place.
    private static String slipping(String name) {
        return Stream.of(name.split(" ")).map(word -> word.length() < LONG ? word : slipped(word))
                .collect(Collectors.joining(" "));
    }

    private static String slipped(String word) {
        return IntStream.range(1, word.length()).mapToObj(at -> slipped(word.substring(0, at), word.substring(at)))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String slipped(String before, String from) {
        var swapped = from.length() < 2 ? "" : "|" + from.charAt(1) + from.charAt(0) + from.substring(2);
        return before + "(?:\\p{L}{0,2}" + from.substring(1) + swapped + ")";
    }

    /// `text` with a mark for each name of an award.
    String marked(String text) {
        return names.matcher(text).replaceAll(name -> " " + mark(kind(name)) + " ");
    }

    /// The award that `marked` names first.
    Optional<Kind> firstIn(String marked) {
        var found = MARKED.matcher(marked);
        return found.find()
                ? kinds.stream().filter(kind -> mark(kind).equals(found.group())).findFirst()
                : Optional.empty();
    }

    private Kind kind(MatchResult name) {
        return IntStream.range(0, named.size()).filter(at -> name.group(at + 1) != null).mapToObj(named::get)
                .findFirst().orElseThrow();
    }

    private static String mark(Kind kind) {
        return "★" + kind.id();
    }
}
