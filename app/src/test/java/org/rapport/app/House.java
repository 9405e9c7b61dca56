package org.rapport.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;

/// The house as its tests of taste read it: the sources that are shipped, and the classes made from them.
final class House {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> NOT_SHIPPED = Set.of("plugin-archetype", "plugin-sdk", "plugin-testkit",
            "journeys");

    private House() {}

    /// The directories of the modules that are shipped.
    static List<Path> modules() {
        return Stream.of(ROOT, ROOT.resolve("platform"), ROOT.resolve("plugins"))
                .flatMap(House::children)
                .filter(module -> Files.isDirectory(module.resolve("src/main")))
                .filter(module -> !NOT_SHIPPED.contains(module.getFileName().toString()))
                .sorted()
                .toList();
    }

    /// What is shipped from `module` and ends with one of `endings`.
    static List<Path> files(Path module, String... endings) {
        try (var all = Files.walk(module.resolve("src/main"))) {
            return all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is shipped from all modules and ends with one of `endings`.
    static List<Path> files(String... endings) {
        return modules().stream().flatMap(module -> files(module, endings).stream()).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every class that is shipped.
    static JavaClasses classes() {
        return Imported.CLASSES;
    }

    /// Whether `type` was made from a template.
    static boolean isGenerated(JavaClass type) {
        return isGenerated(type.getName());
    }

    static boolean isGenerated(String type) {
        return type.matches(".*\\.(Jte\\w*Generated|(Static|Dynamic)?Templates)(\\$.*)?");
    }

    private static Stream<Path> children(Path directory) {
        try (var children = Files.list(directory)) {
            return children.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Imported {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> NOT_SHIPPED.stream().noneMatch(location::contains))
                .importPackages("org.rapport");
    }
}
