package org.rapport.testkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.rapport.host.Manifests;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Published;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;

/// What the gate would say to a module of the class path of a test, if it came as a JAR.
public final class GateCheck {
    private static final ClassLoader HOUSE = GateCheck.class.getClassLoader();
    /// It is on the class path already.
    private static final Set<Rule> EXPECTED = Set.of(Rule.TAKEN_ID, Rule.TAKEN_PACKAGE);

    private GateCheck() {}

    /// What speaks against what was compiled into `classes`; `further` is open to it besides, in the form of
    /// `published.txt`.
    public static List<Finding> findings(Path classes, List<String> further) throws IOException {
        var published = Published.on(HOUSE).with(further.toArray(String[]::new));
        try {
            Gate.of(HOUSE, published, Manifests.on(HOUSE)).check(PluginFile.of(classes));
            return List.of();
        } catch (Refused e) {
            return e.findings().stream().filter(each -> !EXPECTED.contains(each.rule())).toList();
        }
    }
}
