package org.rapport.host.gate;

import java.util.List;
import java.util.stream.Collectors;

import org.rapport.api.Messages;

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

    /// The same in sentences, one on a line.
    public String say(Messages messages) {
        return findings.stream().map(each -> (each.where().isEmpty() ? "" : each.where() + ": ") + each.say(messages))
                .collect(Collectors.joining("\n"));
    }

    /// Everything that speaks against it, at least one.
    public List<Finding> findings() {
        return findings;
    }
}
