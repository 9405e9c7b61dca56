package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.rapport.host.Manifests;
import org.rapport.host.gate.Finding;
import org.rapport.host.gate.Gate;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Published;
import org.rapport.host.gate.Refused;
import org.rapport.host.gate.Rule;

import static org.assertj.core.api.Assertions.assertThat;

/// Modules pass the gate of plugins. What they use besides is named here, in the form of `published.txt`.
class PublishedPackagesTests {
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
            "plugins/quiet-hours", List.of(), "plugins/reading-list", List.of());

    /// They are part of the site already.
    private static final Set<Rule> EXPECTED = Set.of(Rule.TAKEN_ID, Rule.TAKEN_PACKAGE);
    private static final ClassLoader HOUSE = PublishedPackagesTests.class.getClassLoader();

    static final Set<String> modules = FURTHER.keySet();

    @ParameterizedTest
    @FieldSource("modules")
    void passesTheGate(String module) throws IOException {
        var published = Published.on(HOUSE).with(FURTHER.getOrDefault(module, List.of()).toArray(String[]::new));

        assertThat(findings(Gate.of(HOUSE, published, Manifests.onClassPath()), module))
                .filteredOn(each -> !EXPECTED.contains(each.rule())).isEmpty();
    }

    private static List<Finding> findings(Gate gate, String module) throws IOException {
        try {
            gate.check(PluginFile.read(new ByteArrayInputStream(jar(House.ROOT.resolve(module, "target/classes")))));
            return List.of();
        } catch (Refused e) {
            return e.findings();
        }
    }

    private static byte[] jar(Path classes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new JarOutputStream(bytes); var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
        return bytes.toByteArray();
    }
}
