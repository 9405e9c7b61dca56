package org.rapport.host.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A class that steps over a line; `intruders.txt` holds them all.
///
/// @param what it does
/// @param expected what the gate must say of it, each as `rule | where | values`
/// @param source of the class
record Intruder(String what, List<String> expected, String source) {
    private static final String HEAD = "package " + PluginJar.PACKAGE + ";\n"
            + List.of("java.io.InputStream", "java.lang.annotation.Retention", "java.lang.annotation.RetentionPolicy",
                    "java.lang.annotation.Target", "java.util.*", "java.util.function.*", "java.util.stream.*",
                    "org.rapport.host.Manifest", "org.rapport.host.Need", "org.rapport.host.Permission",
                    "org.rapport.host.Shell", "org.rapport.host.UnreadableManifest", "org.rapport.host.VersionRange",
                    "org.rapport.host.gate.PluginFile", "org.rapport.host.gate.Rule",
                    "org.springframework.modulith.events.ApplicationModuleListener",
                    "org.springframework.transaction.annotation.Transactional",
                    "org.springframework.web.bind.annotation.GetMapping",
                    "org.springframework.web.bind.annotation.RequestParam").stream()
                    .map("import %s; "::formatted).reduce("", String::concat);
    private static final String EXPECTED = "[a-z-]+ \\| .*";

    static List<Intruder> all() {
        var all = new ArrayList<Intruder>();
        for (var entry : text().split("\n{2,}")) {
            if (entry.startsWith("#")) {
                all.add(read(entry.lines().toList()));
            }
        }
        return all;
    }

    private static Intruder read(List<String> lines) {
        var isWhole = lines.getFirst().startsWith("#!");
        var expected = lines.stream().filter(line -> line.matches(EXPECTED)).map(String::strip).toList();
        var source = String.join("\n", lines.stream().skip(1).filter(line -> !line.matches(EXPECTED)).toList());
        return new Intruder(lines.getFirst().replaceAll("^#!? ", ""), expected,
                HEAD + (isWhole ? "\n\n" + source : "\nclass Intruder {\n" + source + "\n}"));
    }

    private static String text() {
        try (var stream = Intruder.class.getResourceAsStream("intruders.txt")) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the gate says, written as what was expected.
    static String written(Finding finding) {
        return String.join(" | ", Arrays.asList(finding.rule().code(),
                finding.where().replace(PluginJar.PACKAGE + ".", ""), String.join(" ", finding.values()))).strip();
    }

    @Override
    public String toString() {
        return what;
    }
}
