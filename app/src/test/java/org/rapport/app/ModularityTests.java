package org.rapport.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.CanvasOptions;

import org.rapport.host.Manifest;
import org.rapport.host.Manifests;
import org.rapport.host.Need;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

class ModularityTests {
    private static final ApplicationModules MODULES = ApplicationModules.of("org.rapport",
            resideInAPackage("org.rapport.testkit.."));
    private static final List<Manifest> MANIFESTS = Manifests.on(ModularityTests.class.getClassLoader());

    @BeforeAll
    static void drawCanvases() {
        new Documenter(MODULES).writeModuleCanvases(CanvasOptions.defaults().revealInternals());
    }

    @Test
    void keepsModulesToTheFacesOfThoseTheyNeed() {
        MODULES.verify();
    }

    static List<Manifest> manifests() {
        return MANIFESTS;
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void namesInItsManifestWhatItNeeds(Manifest module) {
        var needed = House.classes().stream().filter(type -> isOf(module, type))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream()).map(Dependency::getTargetClass)
                .flatMap(type -> MANIFESTS.stream().filter(other -> isOf(other, type))).map(Manifest::id)
                .filter(id -> !id.equals(module.id()));

        assertThat(needed.distinct()).as("needs= of the manifest of %s", module.id())
                .isSubsetOf(module.needs().stream().map(Need::id).toList());
    }

    private static boolean isOf(Manifest module, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(module.packageName() + ".");
    }

    /// Where they differ, what was drawn just now is the truth: it belongs into `docs/modules`.
    @ParameterizedTest
    @MethodSource("manifests")
    void keepsTheCanvasInDocsTrue(Manifest module) throws IOException {
        var canvas = "module-" + module.id() + ".adoc";
        assertThat(lines(House.ROOT.resolve("docs/modules").resolve(canvas)))
                .containsExactlyInAnyOrderElementsOf(
                        lines(Path.of("target/spring-modulith-docs").resolve(canvas)));
    }

    /// To be compared in any order, so without the mark of a cell's first line: events come as Java finds them.
    private static List<String> lines(Path canvas) throws IOException {
        return Files.readAllLines(canvas).stream().map(line -> line.replaceFirst("^\\|", "").strip()).toList();
    }
}
