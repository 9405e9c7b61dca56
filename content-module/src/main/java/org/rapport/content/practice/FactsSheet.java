package org.rapport.content.practice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The facts on the desk: to be typed, with what keeps them from being kept, and what stands there if somebody changed
/// it meanwhile.
record FactsSheet(FactsForm form, Map<Fact, String> problems, @Nullable FactsForm standing) {
    private static final int FREE_ROWS = 2;

    static FactsSheet of(FactsForm form) {
        return new FactsSheet(form, Map.of(), null);
    }

    static FactsSheet refused(FactsForm form, Map<Fact, String> problems) {
        return new FactsSheet(form, problems, null);
    }

    static FactsSheet stale(FactsForm form, FactsForm standing) {
        return new FactsSheet(form.on(standing.version()), Map.of(), standing);
    }

    boolean isStale() {
        return standing != null;
    }

    /// Ties a field to the words around it.
    String describedBy(Fact fact) {
        return fact.word() + "-hint" + (problems.containsKey(fact) ? " " + fact.word() + "-problem" : "");
    }

    /// What stands there now, where it differs from what was typed.
    Optional<String> standing(Fact fact) {
        return Optional.ofNullable(standing).map(it -> it.text(fact)).filter(text -> !text.equals(form.text(fact)))
                .map(text -> text.replaceAll(Fact.BETWEEN + "+", " · "));
    }

    /// The rows, and some free ones.
    List<List<String>> rows(Fact fact) {
        var rows = new ArrayList<>(form.rows(fact));
        var free = Collections.nCopies(fact.columns.size(), "");
        rows.addAll(Collections.nCopies(Math.min(FREE_ROWS, Fact.MOST_ROWS - rows.size()), free));
        return rows;
    }
}
