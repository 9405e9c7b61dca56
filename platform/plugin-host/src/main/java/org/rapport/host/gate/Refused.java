package org.rapport.host.gate;

import java.util.List;

/// A JAR cannot become a plugin.
public final class Refused extends Exception {
    private final transient List<Finding> findings;

    Refused(List<Finding> findings) {
        super("Refused: " + findings);
        this.findings = List.copyOf(findings);
    }

    /// Because of one thing alone.
    public static Refused by(Rule rule, Object where, String... values) {
        return new Refused(List.of(Finding.of(rule, where, values)));
    }

    /// Everything that speaks against it, at least one.
    public List<Finding> findings() {
        return findings;
    }
}
