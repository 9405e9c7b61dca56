package org.rapport.host.gate;

import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapport.host.Manifest;

/// How the listeners of a plugin are called: by its id the site knows what a listener has not heard yet, also when the plugin
/// was written anew meanwhile.
final class ListenerRules {
    private static final Set<String> LISTENER = Set
            .of("org.springframework.modulith.events.ApplicationModuleListener");
    private static final Set<String> ID = Set.of("id");

    private final Manifest manifest;
    private final Map<String, Spot> known = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    ListenerRules(Manifest manifest) {
        this.manifest = manifest;
    }

    /// Remembers the listeners of `type`. What the compiler adds for generics has the annotations of what it stands for.
    void look(ClassModel type) {
        type.methods().stream().filter(method -> !method.flags().has(AccessFlag.SYNTHETIC)).forEach(
                method -> Annotations.of(method, LISTENER).forEach(each -> look(
                        Annotations.texts(each, ID).findFirst().orElse(""), spot(type, method))));
    }

    private static Spot spot(ClassModel type, MethodModel method) {
        return Spot.of(Names.of(type)).in(Names.method(method));
    }

    private void look(String id, Spot spot) {
        var other = known.putIfAbsent(id, spot);
        if (id.isEmpty()) {
            findings.add(Finding.of(Rule.LISTENER_UNNAMED, spot, manifest.id()));
        } else if (!id.startsWith(manifest.id() + ".")) {
            findings.add(Finding.of(Rule.LISTENER_FOREIGN, spot, id, manifest.id()));
        } else if (other != null) {
            findings.add(Finding.of(Rule.LISTENER_TWICE, spot, id, other.toString()));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
