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

    /// The plugin of the folder `src/test/plugins/<id>`, built below `directory`.
    public static PluginJar of(String id, Path directory) throws IOException {
        return of(PluginSource.of(id), directory);
    }

    static PluginJar of(PluginSource source, Path directory) throws IOException {
        var jar = directory.resolve(source.id() + ".jar");
        source.build(jar);
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(jar)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
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
