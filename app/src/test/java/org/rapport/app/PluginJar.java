package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A JAR, and others that differ from it in a file.
public record PluginJar(Map<String, byte[]> files) {
    private static final String MANIFEST = "META-INF/rapport-plugin.properties";

    /// The guestbook, built below `directory`.
    public static PluginJar guestbook(Path directory) throws IOException {
        var jar = directory.resolve("guestbook.jar");
        PluginSource.of("guestbook").build(jar);
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(jar)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new PluginJar(files);
    }

    /// All that was compiled into `classes`.
    static PluginJar of(Path classes) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var all = Files.walk(classes)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                files.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return new PluginJar(files);
    }

    public PluginJar with(String path, String text) {
        var changed = new TreeMap<>(files);
        changed.put(path, text.getBytes(UTF_8));
        return new PluginJar(changed);
    }

    /// Its manifest ends with `line`, which counts before what it said of that.
    public PluginJar saying(String line) {
        return with(MANIFEST, new String(Objects.requireNonNull(files.get(MANIFEST)), UTF_8) + "\n" + line + "\n");
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
