package org.rapport.testkit;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

import org.rapport.api.Sha256;
import org.rapport.host.Manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A plugin as its author builds it, and others that differ from it a little.
///
/// @param files what lies in the JAR, by paths
public record PluginJar(Map<String, byte[]> files) {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// Compiles what lies in `java` of each folder, all together and against the class path of this test, and adds what lies
    /// in `resources`.
    public static PluginJar of(Path... folders) {
        return of(List.of(), folders);
    }

    /// The same for one that builds on other plugins: their JARs are `beside` it on that class path.
    public static PluginJar of(List<Path> beside, Path... folders) {
        var files = new TreeMap<String, byte[]>();
        try {
            var classes = Files.createTempDirectory("rapport-");
            compile(Stream.of(folders).map(each -> each.resolve("java")).flatMap(PluginJar::below), classes, beside);
            collect(classes, files);
            Stream.of(folders).forEach(each -> collect(each.resolve("resources"), files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PluginJar(files);
    }

    /// What a compiler left in `classes`.
    public static PluginJar ofClasses(Path classes) {
        var files = new TreeMap<String, byte[]>();
        collect(classes, files);
        return new PluginJar(files);
    }

    private static void compile(Stream<Path> sources, Path classes, List<Path> beside) {
        var said = new ByteArrayOutputStream();
        var path = Stream.concat(Stream.of(System.getProperty("java.class.path")), beside.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
        var options = Stream.of("-d", classes.toString(), "-proc:none", "-parameters", "-g", "-cp", path);
        var result = ToolProvider.getSystemJavaCompiler().run(null, OutputStream.nullOutputStream(), said,
                Stream.concat(options, sources.map(Path::toString)).toArray(String[]::new));
        if (result != 0) {
            throw new IllegalStateException(said.toString(UTF_8));
        }
    }

    private static void collect(Path directory, Map<String, byte[]> files) {
        below(directory).forEach(file -> {
            try {
                files.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<Path> below(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Stream.of();
        }
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PluginJar with(String path, String text) {
        var changed = new TreeMap<>(files);
        changed.put(path, text.getBytes(UTF_8));
        return new PluginJar(changed);
    }

    public PluginJar without(String path) {
        var changed = new TreeMap<>(files);
        changed.remove(path);
        return new PluginJar(changed);
    }

    /// Its manifest ends with `line`, which counts before what it said of that.
    public PluginJar saying(String line) {
        var manifest = Objects.requireNonNull(files.get(Manifest.LOCATION));
        return with(Manifest.LOCATION, new String(manifest, UTF_8) + "\n" + line + "\n");
    }

    /// Signed as docs/first-plugin.md says it.
    public PluginJar signed(KeyPair keys) throws GeneralSecurityException {
        var list = new StringBuilder();
        for (var file : files.entrySet()) {
            list.append(Sha256.hex(file.getValue())).append("  ").append(file.getKey()).append('\n');
        }
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(list.toString().getBytes(UTF_8));
        var base64 = Base64.getEncoder();
        return with("META-INF/rapport-plugin.signature",
                "key=" + base64.encodeToString(keys.getPublic().getEncoded()) + "\nsignature="
                        + base64.encodeToString(signature.sign()) + "\n");
    }

    /// Equal files make equal JARs: they tell no time.
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Puts its files into `classes`, where a compiler would have put them, and takes away what else lies there.
    public void layOut(Path classes) {
        try {
            for (var file : below(classes).toList()) {
                Files.delete(file);
            }
            for (var file : files.entrySet()) {
                var path = classes.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
