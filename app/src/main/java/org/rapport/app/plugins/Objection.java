package org.rapport.app.plugins;

import java.util.List;
import java.util.Map;

import org.rapport.host.gate.Finding;

/// Why something that the owner wanted was not done.
///
/// @param problems what to do, in words, by the field or the form that they stand at
/// @param file what the JAR is called that `findings` speak against
record Objection(Map<String, String> problems, String file, List<Finding> findings) {
    static final Objection NONE = new Objection(Map.of(), "", List.of());

    Objection {
        problems = Map.copyOf(problems);
        findings = List.copyOf(findings);
    }

    static Objection at(String field, String words) {
        return new Objection(Map.of(field, words), "", List.of());
    }

    static Objection against(String file, List<Finding> findings) {
        return new Objection(Map.of(), file, findings);
    }

    boolean isAt(String field) {
        return problems.containsKey(field);
    }

    /// Empty if there is none.
    String at(String field) {
        return problems.getOrDefault(field, "");
    }
}
