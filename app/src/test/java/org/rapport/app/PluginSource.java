package org.rapport.app;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

import org.rapport.testkit.PluginJar;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A plugin of the folder `src/test/plugins`, built as its author would.
public record PluginSource(Path folder) {
    public static PluginSource of(String id) {
        return new PluginSource(House.ROOT.resolve("app/src/test/plugins").resolve(id));
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

    /// The same packed, built below `directory`.
    public PluginJar jar(Path directory, Path... beside) throws IOException {
        var jar = directory.resolve(id() + ".jar");
        build(jar, beside);
        return PluginJar.read(jar);
    }

    /// Compiles it against the class path of this test and the JARs `beside` it, and packs it into `jar`.
    public void build(Path jar, Path... beside) throws IOException {
        var classes = Files.createTempDirectory(jar.getParent(), "classes");
        compile(classes, beside);
        try (var packed = new JarOutputStream(Files.newOutputStream(jar))) {
            pack(classes, packed);
            pack(folder.resolve("resources"), packed);
        }
    }

    private void compile(Path classes, Path... beside) throws IOException {
        var said = new ByteArrayOutputStream();
        var path = Stream
                .concat(Stream.of(System.getProperty("java.class.path")), Stream.of(beside).map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
        var options = Stream.of("-d", classes.toString(), "-proc:none", "-parameters", "-g", "-cp", path);
        var sources = files(folder.resolve("java")).map(Path::toString);
        var result = ToolProvider.getSystemJavaCompiler().run(null, OutputStream.nullOutputStream(), said,
                Stream.concat(options, sources).toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException(said.toString(UTF_8));
        }
    }

    private static void pack(Path from, JarOutputStream jar) throws IOException {
        for (var file : files(from).toList()) {
            jar.putNextEntry(new ZipEntry(from.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, jar);
        }
    }

    private static Stream<Path> files(Path directory) throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }
}
