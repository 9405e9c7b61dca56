package org.rapport.host.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.rapport.host.Manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A plugin's JAR in the making.
final class PluginJar {
    static final String PACKAGE = "org.example.guest";
    static final String MANIFEST = """
            id=guest
            name=A guest
            version=1.0.0
            package=org.example.guest
            requires=^2.0
            """;

    private final Map<String, byte[]> files = new TreeMap<>();

    private PluginJar() {}

    /// With a manifest that is in order, and the classes of `sources`.
    static PluginJar of(String... sources) {
        return new PluginJar().with(Manifest.LOCATION, MANIFEST)
                .with(sources.length == 0 ? Map.of() : Workshop.compile(List.of(sources)));
    }

    PluginJar with(Map<String, byte[]> more) {
        files.putAll(more);
        return this;
    }

    PluginJar with(String path, byte[] bytes) {
        return with(Map.of(path, bytes));
    }

    PluginJar with(String path, String text) {
        return with(path, text.getBytes(UTF_8));
    }

    PluginJar without(String path) {
        if (files.remove(path) == null) {
            throw new IllegalArgumentException(path + " of " + files.keySet());
        }
        return this;
    }

    /// With one more line in the manifest.
    PluginJar saying(String line) {
        return with(Manifest.LOCATION, new String(files.get(Manifest.LOCATION), UTF_8) + line + "\n");
    }

    /// With `change` made to the bytes of the class `type`.
    PluginJar changing(String type, UnaryOperator<byte[]> change) {
        files.computeIfPresent(path(type), (path, bytes) -> change.apply(bytes.clone()));
        return this;
    }

    static String path(String type) {
        return PACKAGE.replace('.', '/') + "/" + type + ".class";
    }

    byte[] bytes() {
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

    static PluginFile read(byte[] bytes) throws Refused {
        try {
            return PluginFile.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
