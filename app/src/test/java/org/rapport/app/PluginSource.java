package org.rapport.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rapport.testkit.PluginJar;

/// A plugin of the folder `src/test/plugins`, built as its author would.
public record PluginSource(Path folder) {
    public static PluginSource of(String id) {
        return new PluginSource(House.ROOT.resolve("app/src/test/plugins").resolve(id));
    }

    /// What this build made of `plugins/<id>`.
    public static PluginJar built(String id) {
        return PluginJar.ofClasses(House.ROOT.resolve("plugins").resolve(id).resolve("target/classes"));
    }

    /// A copy below `directory` that is called otherwise wherever this one says its own name.
    PluginSource renamed(String id, Path directory) throws IOException {
        var copy = new PluginSource(directory.resolve(id));
        for (var file : files(folder).toList()) {
            var path = copy.folder.resolve(copy.called(folder.relativize(file).toString(), this));
            Files.createDirectories(path.getParent());
            Files.writeString(path, copy.called(Files.readString(file), this));
        }
        return copy;
    }

    private String called(String text, PluginSource original) {
        return text.replace(original.id(), id()).replace(capital(original.id()), capital(id()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    String id() {
        return folder.getFileName().toString();
    }

    /// What it becomes, compiled against the class path of this test and the JARs `beside` it.
    public PluginJar jar(Path... beside) {
        return PluginJar.of(List.of(beside), folder);
    }

    private static Stream<Path> files(Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList().stream();
        }
    }
}
