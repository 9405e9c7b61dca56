package org.rapport.awards;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Knows the names of awards, however they are written, and puts a mark in their place that phrases can ask for.
final class AwardNames {
    /// What any mark looks like.
    static final String MARK = "★[a-z-]+";
    private static final Pattern MARKED = Pattern.compile(MARK);

    private final List<Kind> kinds;
    private final Pattern names;

    AwardNames(List<Kind> kinds) {
        this.kinds = kinds;
        this.names = Pattern.compile(kinds.stream().map(AwardNames::oneOf)
                .collect(Collectors.joining("|", "\\b(?:", ")(?:[\\s-]*award)?\\b")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /// A group that takes any name of `kind`.
    private static String oneOf(Kind kind) {
        return kind.called().stream().map(name -> name.replace(" ", "[\\s-]*"))
                .collect(Collectors.joining("|", "(", ")"));
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
        return IntStream.range(0, kinds.size()).filter(at -> name.group(at + 1) != null).mapToObj(kinds::get)
                .findFirst().orElseThrow();
    }

    private static String mark(Kind kind) {
        return "★" + kind.id();
    }
}
