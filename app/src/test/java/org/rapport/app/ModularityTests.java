package org.rapport.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.CanvasOptions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of("org.rapport",
            resideInAPackage("org.rapport.testkit.."));

    @BeforeAll
    static void drawCanvases() {
        new Documenter(MODULES).writeModuleCanvases(CanvasOptions.defaults().revealInternals());
    }

    @Test
    void keepsModulesToTheFacesOfThoseTheyNeed() {
        MODULES.verify();
    }

    /// Where they differ, what was drawn just now is the truth: it belongs into `docs/modules`.
    @ParameterizedTest
    @ValueSource(strings = {"content", "comments", "awards", "reading-list"})
    void keepsTheCanvasInDocsTrue(String module) throws IOException {
        var canvas = "module-" + module + ".adoc";
        assertThat(lines(House.ROOT.resolve("docs/modules").resolve(canvas)))
                .containsExactlyInAnyOrderElementsOf(
                        lines(Path.of("target/spring-modulith-docs").resolve(canvas)));
    }

    /// To be compared in any order, so without the mark of a cell's first line: events come as Java finds them.
    private static List<String> lines(Path canvas) throws IOException {
        return Files.readAllLines(canvas).stream().map(line -> line.replaceFirst("^\\|", "").strip()).toList();
    }
}
