package org.rapport.app;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A plugin of the folder `src/test/plugins`, built as its author would.
public record PluginSource(Path folder) {
    public static PluginSource of(String id) {
        return new PluginSource(House.ROOT.resolve("app/src/test/plugins").resolve(id));
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
