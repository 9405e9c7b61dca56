package org.rapport.content;

import java.util.List;

import org.rapport.content.practice.FactPart;

/// What a proofreader says of an article: where readers see less than its writer may think.
///
/// @param unknown keys of marks that lead to no source
/// @param untold facts of the practice that nobody has told yet
/// @param stray labels of notes to which no mark leads
/// @param wordless pictures of which nobody said what they show
record Remarks(List<String> unknown, List<FactPart> untold, List<String> stray, List<String> wordless) {
    static final Remarks NONE = new Remarks(List.of(), List.of(), List.of(), List.of());

    /// Those of them that are not `known`.
    Remarks beyond(Remarks known) {
        return new Remarks(without(unknown, known.unknown), without(untold, known.untold), without(stray, known.stray),
                without(wordless, known.wordless));
    }

    private static <T> List<T> without(List<T> all, List<T> known) {
        return all.stream().filter(it -> !known.contains(it)).toList();
    }

    /// Whether she is asked before it goes out. A fact is filled in as soon as it is told.
    boolean isWorthAsking() {
        return !(unknown.isEmpty() && stray.isEmpty() && wordless.isEmpty());
    }
}
