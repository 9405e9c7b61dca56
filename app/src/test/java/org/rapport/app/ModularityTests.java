package org.rapport.app;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {
    private final ApplicationModules modules = ApplicationModules.of("org.rapport",
            resideInAPackage("org.rapport.testkit.."));

    @Test
    void keepsModulesToTheFacesOfThoseTheyNeed() {
        modules.verify();
    }

    @Test
    void drawsACanvasOfEachModule() {
        new Documenter(modules).writeDocumentation();

        assertThat(Path.of("target/spring-modulith-docs"))
                .isDirectoryContaining(file -> file.endsWith("module-content.adoc"));
    }
}
