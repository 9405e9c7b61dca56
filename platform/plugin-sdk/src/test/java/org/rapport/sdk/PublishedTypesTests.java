package org.rapport.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What authors can compile against is what the house keeps until the next major version.
class PublishedTypesTests {
    private static final Path LIST = Path.of("../../docs/api-signatures.txt");
    private static final Pattern TYPE = Pattern
            .compile("(org\\.rapport\\.[\\w.]+) (annotation|class|enum|interface|record)\\b.*");
    private static final Pattern DECLARED = Pattern
            .compile("(?m)^(?:[a-z-]+ )*(?:class|enum|@?interface|record) (\\w+)");
    private static final Path PICKED = Path.of("target/sdk");

    @Test
    void areThoseOfTheList() throws IOException {
        try (var lines = Files.lines(LIST)) {
            var listed = lines.map(TYPE::matcher).filter(line -> line.matches()).map(line -> line.group(1))
                    .collect(Collectors.toSet());

            assertThat(picked("classes", ".class")).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void haveTheirSources() throws IOException {
        var own = picked("classes", ".class").stream().filter(type -> !type.matches(".*\\.[A-Z]\\w*\\..*"));

        assertThat(picked("sources", ".java"))
                .containsExactlyInAnyOrderElementsOf(own.collect(Collectors.toSet()));
    }

    /// What stands in the same file and is nobody’s to name would be read all the same.
    @Test
    void shareTheirSourcesWithNoOther() throws IOException {
        try (var all = Files.walk(PICKED.resolve("sources"))) {
            for (var source : all.filter(Files::isRegularFile).toList()) {
                var declared = DECLARED.matcher(Files.readString(source)).results().map(type -> type.group(1));

                assertThat(declared.map(type -> type + ".java")).as(source.toString())
                        .allMatch(source.getFileName().toString()::equals);
            }
        }
    }

    @Test
    void comeAlone() throws IOException {
        try (var all = Files.walk(PICKED)) {
            assertThat(all.filter(Files::isRegularFile)).allMatch(each -> each.toString().matches(".*\\.(class|java)"));
        }
    }

    /// As sources name them, without those that stand for packages.
    private static Set<String> picked(String what, String ending) throws IOException {
        var root = PICKED.resolve(what);
        try (var all = Files.walk(root)) {
            return all.map(file -> root.relativize(file).toString()).filter(name -> name.endsWith(ending))
                    .filter(name -> !name.endsWith("package-info" + ending))
                    .map(name -> name.replace(ending, "").replaceAll("[/$\\\\]", ".")).collect(Collectors.toSet());
        }
    }
}
