package org.rapport.app.plugins;

import java.util.List;
import java.util.Map;

import org.rapport.host.gate.Finding;

/// Why something that the owner wanted was not done.
///
/// @param problems what to do, in words, by the field or the form that they stand at
/// @param verdict on the JAR that she wanted
record Objection(Map<String, String> problems, Verdict verdict) {
    static final Objection NONE = new Objection(Map.of(), Verdict.NONE);

    Objection {
        problems = Map.copyOf(problems);
    }

    static Objection at(String field, String words) {
        return new Objection(Map.of(field, words), Verdict.NONE);
    }

    static Objection against(String file, List<Finding> findings) {
        return new Objection(Map.of(), new Verdict(file, findings));
    }

    boolean isAt(String field) {
        return problems.containsKey(field);
    }

    /// Empty if there is none.
    String at(String field) {
        return problems.getOrDefault(field, "");
    }
}
