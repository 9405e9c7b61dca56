package org.rapport.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Plugins are built as the house is, though their parent is none of its children.
class PluginParentTests {
    private static final Path PARENT = Path.of("../plugin-parent/pom.xml");
    private static final Pattern TOOL = Pattern.compile("<((?:jte|maven-[\\w-]+-plugin)\\.version)>(.*)</\\1>");
    private static final Pattern OWN = Pattern
            .compile("<artifactId>plugin-\\w+</artifactId>\\s*<version>(.*)</version>");

    @Test
    void hasTheToolsOfTheHouse() throws IOException {
        var tools = TOOL.matcher(Files.readString(PARENT)).results()
                .collect(Collectors.toMap(tool -> tool.group(1), tool -> tool.group(2)));

        assertThat(tools).isNotEmpty().isEqualTo(tools.keySet().stream()
                .collect(Collectors.toMap(tool -> tool, tool -> System.getProperty(tool, "none"))));
    }

    @Test
    void hasTheVersionOfTheHouse() throws IOException {
        var versions = OWN.matcher(Files.readString(PARENT)).results().map(own -> own.group(1));

        assertThat(versions).hasSize(2).containsOnly(System.getProperty("rapport.version"));
    }
}
