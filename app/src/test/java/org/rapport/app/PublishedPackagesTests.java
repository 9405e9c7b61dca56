package org.rapport.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.rapport.host.gate.Rule;
import org.rapport.testkit.GateCheck;

import static org.assertj.core.api.Assertions.assertThat;

/// Modules pass the gate of plugins. What they use besides is named here, in the form of `published.txt`.
class PublishedPackagesTests {
    /// Nobody asks what modules of the house are for, and they answer wherever they like.
    private static final Set<Rule> OF_THE_HOUSE = Set.of(Rule.WORD_ABSENT, Rule.HANDLER_ASTRAY);
    private static final Map<String, List<String>> FURTHER = Map.of(
            "content-module",
            List.of("open com.github.benmanes.caffeine..", "open com.github.difflib..", "open de.undercouch.citeproc..",
                    "open jakarta.servlet.http", "open java.awt..", "open java.nio", "open java.nio.channels",
                    "open java.nio.file..", "open javax.imageio..", "open javax.xml.stream",
                    "open net.coobird.thumbnailator..", "open org.apache.lucene..", "open org.commonmark..",
                    "open org.jsoup..", "open org.springframework.context.event",
                    "open org.springframework.core.env", "open org.springframework.core.io",
                    "open org.springframework.util",
                    "open org.w3c.dom", "open tools.jackson.."),
            "comments-module",
            List.of("open java.lang.Class#getResourceAsStream", "open java.nio", "open java.nio.file",
                    "open javax.xml.stream", "open org.jsoup..", "open org.springframework.core.env",
                    "open tools.jackson.."),
            "awards-module",
            List.of("open com.github.weisj.jsvg..", "open com.nimbusds.jose..", "open com.nimbusds.jwt..",
                    "open jakarta.servlet.http", "open java.awt..", "open java.lang.Class#getResourceAsStream",
                    "open java.security", "open java.security.spec", "open java.util.zip", "open javax.imageio",
                    "open javax.xml.namespace", "open javax.xml.stream..", "open org.rapport.content.media.Thumbnail",
                    "open org.yaml.snakeyaml..",
                    "open tools.jackson.."),
            "plugins/reading-list", List.of());

    static final Set<String> modules = FURTHER.keySet();

    @ParameterizedTest
    @FieldSource("modules")
    void passesTheGate(String module) throws IOException {
        assertThat(GateCheck.findings(House.ROOT.resolve(module, "target/classes"),
                FURTHER.getOrDefault(module, List.of()))).filteredOn(each -> !OF_THE_HOUSE.contains(each.rule()))
                .isEmpty();
    }
}
