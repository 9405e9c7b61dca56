package org.rapport.host.gate;

import java.util.List;
import java.util.Locale;

import org.semver4j.Semver;

import org.rapport.api.Messages;
import org.rapport.host.Manifest;
import org.rapport.host.MessageBundles;
import org.rapport.host.VersionRange;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings JARs to a gate, and reads what it says as a person would.
final class Judge {
    static final ClassLoader HOST = Judge.class.getClassLoader();
    static final Published PUBLISHED = Published.on(HOST);
    /// A module that lives here already.
    static final Manifest POEMS = new Manifest("poems", "Poems", new Semver("1.2.3"), "org.example.poems",
            new VersionRange("^1.0"), List.of(), List.of(), List.of());
    private static final Judge HOUSE = at(HOST);
    private static final Messages ENGLISH = new MessageBundles(() -> Locale.ENGLISH, List.of("host"));

    private final Gate gate;

    private Judge(Gate gate) {
        this.gate = gate;
    }

    static Judge at(ClassLoader host) {
        return new Judge(Gate.of(host, PUBLISHED, List.of(POEMS)));
    }

    /// The gate of the house for what builds on the plugin in `needed`.
    static Judge beside(PluginJar needed) throws Refused {
        return new Judge(HOUSE.gate.beside(List.of(PluginJar.read(needed.bytes()))));
    }

    /// None if it passes.
    static List<Finding> findings(PluginJar jar) {
        return HOUSE.judge(jar.bytes());
    }

    static List<Finding> findings(byte[] jar) {
        return HOUSE.judge(jar);
    }

    /// The rules alone, for what cannot be told in words that a person would know.
    static List<Rule> rules(PluginJar jar) {
        try {
            HOUSE.gate.check(PluginJar.read(jar.bytes()));
            return List.of();
        } catch (Refused e) {
            return e.findings().stream().map(Finding::rule).toList();
        }
    }

    List<Finding> judge(PluginJar jar) {
        return judge(jar.bytes());
    }

    private List<Finding> judge(byte[] jar) {
        try {
            gate.check(PluginJar.read(jar));
            return List.of();
        } catch (Refused e) {
            e.findings().forEach(Judge::isUnderstood);
            return e.findings();
        }
    }

    private static void isUnderstood(Finding finding) {
        var sentence = finding.say(ENGLISH);
        assertThat(sentence).contains(" ").doesNotContain("host.gate." + finding.rule().code(), "null")
                .doesNotContainPattern("\\{\\d");
        assertThat(finding.values()).allSatisfy(value -> assertThat(sentence).contains(value));
        assertThat(finding.where()).doesNotContain("lambda$");
    }
}
