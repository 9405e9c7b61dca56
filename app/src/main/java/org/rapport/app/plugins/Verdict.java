package org.rapport.app.plugins;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Rule;

/// What speaks against a JAR.
///
/// @param file what it is called
record Verdict(String file, List<Finding> findings) {
    static final Verdict NONE = new Verdict("", List.of());

    /// What the owner can do something about herself: fetch the file anew, take in another one first.
    private static final Set<Rule> HERS = EnumSet.of(Rule.NOT_A_JAR, Rule.TOO_LARGE, Rule.TOO_LARGE_UNPACKED,
            Rule.SIGNATURE, Rule.TAKEN_ID, Rule.LENT,
            Rule.OTHER_VERSION, Rule.NEED_ABSENT, Rule.NEED_VERSION, Rule.NEEDED, Rule.OUTDATED);

    Verdict {
        findings = List.copyOf(findings);
    }

    /// What she makes of the rest, as keys of messages end: files that lead elsewhere were made to do harm, and one without a
    /// manifest is something else.
    String advice() {
        return findings.stream().map(each -> switch (each.rule()) {
            case FILE_NAME -> "harm";
            case MANIFEST_ABSENT -> "stranger";
            default -> "author";
        }).filter(each -> !each.equals("author")).findFirst().orElse("author");
    }

    /// What she is told at once.
    List<Finding> forOwner() {
        return findings.stream().filter(each -> HERS.contains(each.rule())).toList();
    }

    /// What is of use to whoever wrote it alone.
    List<Finding> forAuthor() {
        return findings.stream().filter(each -> !HERS.contains(each.rule())).toList();
    }
}
