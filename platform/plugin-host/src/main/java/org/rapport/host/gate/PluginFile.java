package org.rapport.host.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.rapport.api.PlainText;
import org.rapport.api.Sha256;

/// A JAR, read once into memory: what is checked is what is loaded.
public final class PluginFile {
    /// Bytes of the JAR, and of all that lies in it, unpacked.
    public static final int MOST_PACKED = 50 << 20;
    private static final int MOST_UNPACKED = 100 << 20;
    private static final int MOST_FILES = 10_000;
    private static final String CLASS = ".class";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /// An empty step, one that ends in a dot or a space, and signs that mean something to some system.
    private static final Pattern UNFIT = Pattern.compile("^/|//|[. ](/|$)|[\\\\:*?\"<>|]");

    private final String sha256;
    private final byte[] packed;
    private final SequencedMap<String, byte[]> files;
    private final Optional<String> signer;

    private PluginFile(String sha256, byte[] packed, SequencedMap<String, byte[]> files, Optional<String> signer) {
        this.sha256 = sha256;
        this.packed = packed;
        this.files = Collections.unmodifiableSequencedMap(files);
        this.signer = signer;
    }

    /// Reads `jar` to its end, but no more than [#MOST_PACKED] bytes. Throws [Refused] for what is no JAR, is too large,
    /// holds files with names that lead elsewhere, or is signed as something else.
    public static PluginFile read(InputStream jar) throws IOException, Refused {
        var packed = jar.readNBytes(MOST_PACKED + 1);
        if (packed.length > MOST_PACKED) {
            throw Refused.by(Rule.TOO_LARGE, "", Integer.toString(MOST_PACKED >> 20));
        }
        var files = unpacked(packed);
        return new PluginFile(Sha256.hex(packed), packed, files, Signature.signer(files));
    }

    /// The same plugin as if it had no classes in `packages` and below them.
    public PluginFile without(Collection<String> packages) {
        var left = new TreeMap<>(files);
        packages.forEach(each -> left.keySet().removeIf(
                path -> path.startsWith(each.replace('.', '/') + "/") && path.endsWith(CLASS)));
        return new PluginFile(sha256, packed, left, signer);
    }

    /// What lies at `place`: a JAR, or a directory of classes, as the JAR would be that is made of it.
    public static PluginFile of(Path place) throws IOException, Refused {
        try (var jar = Files.isDirectory(place)
                ? new ByteArrayInputStream(packed(place))
                : Files.newInputStream(place)) {
            return read(jar);
        }
    }

    /// Equal files make equal JARs: they tell no time.
    private static byte[] packed(Path classes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var jar = new ZipOutputStream(bytes); var files = Files.walk(classes)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var entry = new ZipEntry(classes.relativize(file).toString().replace('\\', '/'));
                entry.setTimeLocal(NO_TIME);
                jar.putNextEntry(entry);
                Files.copy(file, jar);
            }
        }
        return bytes.toByteArray();
    }

    private static SequencedMap<String, byte[]> unpacked(byte[] packed) throws Refused {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            unpack(zip, files);
            new CentralDirectory(packed).check(files);
        } catch (IOException | IllegalArgumentException e) {
            throw Refused.by(Rule.NOT_A_JAR, "");
        }
        files.keySet().removeIf(path -> path.endsWith("/"));
        if (files.isEmpty()) {
            throw Refused.by(Rule.NOT_A_JAR, "");
        }
        return files;
    }

    private static void unpack(ZipInputStream zip, Map<String, byte[]> files) throws IOException, Refused {
        var left = MOST_UNPACKED;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var bytes = zip.readNBytes(left + 1);
            left -= bytes.length;
            check(entry, left, files.size());
            if (files.putIfAbsent(entry.getName(), bytes) != null) {
                throw Refused.by(Rule.FILE_TWICE, entry.getName());
            }
        }
    }

    private static void check(ZipEntry entry, int left, int files) throws Refused {
        if (left < 0) {
            throw Refused.by(Rule.TOO_LARGE_UNPACKED, entry.getName(), Integer.toString(MOST_UNPACKED >> 20));
        }
        if (files == MOST_FILES) {
            throw Refused.by(Rule.TOO_MANY_FILES, "", Integer.toString(MOST_FILES));
        }
        if (!isPlain(entry.getName())) {
            throw Refused.by(Rule.FILE_NAME, entry.getName());
        }
    }

    /// Whether `path` leads to a file below the folder where the JAR would be unpacked, on every system.
    private static boolean isPlain(String path) {
        return PlainText.line(path).equals(path) && !UNFIT.matcher(path).find();
    }

    /// The SHA-256 of the JAR, in hexadecimal digits: by it people compare what they have with what somebody published.
    public String sha256() {
        return sha256;
    }

    /// The SHA-256 of the public key that it is signed with, in hexadecimal digits; empty if nobody signed it. Who that is,
    /// the key does not say: only that it is the same as before.
    public Optional<String> signer() {
        return signer;
    }

    /// The JAR itself, as it came.
    public byte[] packed() {
        return packed.clone();
    }

    /// The paths of all files in it, in their alphabetical order.
    public Stream<String> paths() {
        return files.keySet().stream();
    }

    /// What lies at `path`.
    public Optional<byte[]> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /// The class `name`, such as `org.example.Thanks$Form`.
    public Optional<byte[]> type(String name) {
        return bytes(name.replace('.', '/') + CLASS);
    }

    /// The names that its classes must have, because of where they lie.
    public Stream<String> types() {
        return paths().filter(path -> path.endsWith(CLASS) && !path.equals("module-info.class"))
                .map(path -> path.substring(0, path.length() - CLASS.length()).replace('/', '.'));
    }
}
