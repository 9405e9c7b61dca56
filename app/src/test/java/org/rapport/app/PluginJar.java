package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
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
        return of("guestbook", directory);
    }

    /// Another one, built below `directory` against the JARs that it builds on.
    public static PluginJar of(String id, Path directory, Path... beside) throws IOException {
        var jar = directory.resolve(id + ".jar");
        PluginSource.of(id).build(jar, beside);
        return read(jar);
    }

    private static PluginJar read(Path jar) throws IOException {
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

    public PluginJar without(String path) {
        var changed = new TreeMap<>(files);
        changed.remove(path);
        return new PluginJar(changed);
    }

    /// Its manifest ends with `line`, which counts before what it said of that.
    public PluginJar saying(String line) {
        return with(MANIFEST, new String(Objects.requireNonNull(files.get(MANIFEST)), UTF_8) + "\n" + line + "\n");
    }

    /// Signed as docs/first-plugin.md says it.
    public PluginJar signed(KeyPair keys) throws GeneralSecurityException {
        var list = new StringBuilder();
        for (var file : files.entrySet()) {
            var digest = MessageDigest.getInstance("SHA-256").digest(file.getValue());
            list.append(HexFormat.of().formatHex(digest)).append("  ").append(file.getKey()).append('\n');
        }
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(keys.getPrivate());
        signature.update(list.toString().getBytes(UTF_8));
        var base64 = Base64.getEncoder();
        return with("META-INF/rapport-plugin.signature",
                "key=" + base64.encodeToString(keys.getPublic().getEncoded()) + "\nsignature="
                        + base64.encodeToString(signature.sign()) + "\n");
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
