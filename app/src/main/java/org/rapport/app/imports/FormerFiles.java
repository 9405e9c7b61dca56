package org.rapport.app.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.rapport.api.imports.ImportItem;

/// The files of a former site's `wp-content/uploads`: a folder, or a zip of it. A file is found by the end of its
/// address, `2011/12/quay.jpg`, and read into memory alone; nothing is ever unpacked to a path that the zip names.
final class FormerFiles implements Closeable {
    static final int LARGEST = 25 * 1024 * 1024;

    private static final int MOST = 200_000;
    private static final Pattern ABOVE = Pattern.compile("^(?:.*/)?(?:uploads/|(?=\\d{4}/\\d{2}/))");

    private final Map<String, ImportItem.File> files = new HashMap<>();
    private final Closeable source;

    private FormerFiles(Closeable source) {
        this.source = source;
    }

    /// Where no files came along.
    static FormerFiles none() {
        return new FormerFiles(() -> {});
    }

    /// Those that the program brings along in the folder `folder` of its class path.
    static FormerFiles packed(String folder) throws IOException {
        var found = new FormerFiles(() -> {});
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*")) {
            found.keep("/" + file.getFilename(), () -> whole(file.getInputStream()));
        }
        return found;
    }

    static FormerFiles in(Path path) throws IOException {
        return Files.isDirectory(path) ? inFolder(path) : inZip(path);
    }

    /// Symbolic links are not followed: they may lead out of the folder.
    private static FormerFiles inFolder(Path folder) throws IOException {
        var found = new FormerFiles(() -> {});
        try (var all = Files.walk(folder)) {
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).limit(MOST)
                    .forEach(
                            file -> found.keep("/" + folder.relativize(file), () -> whole(Files.newInputStream(file))));
        }
        return found;
    }

    private static FormerFiles inZip(Path path) throws IOException {
        var zip = new ZipFile(path.toFile());
        var found = new FormerFiles(zip);
        zip.stream().filter(entry -> !entry.isDirectory()).limit(MOST)
                .forEach(entry -> found.keep("/" + entry.getName(), () -> whole(open(zip, entry))));
        return found;
    }

    private static InputStream open(ZipFile zip, ZipEntry entry) throws IOException {
        return zip.getInputStream(entry);
    }

    /// However small it is packed.
    private static byte[] whole(InputStream stream) throws IOException {
        try (stream) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new IOException("More than " + LARGEST + " bytes");
            }
            return bytes;
        }
    }

    private void keep(String path, ImportItem.File file) {
        files.putIfAbsent(key(path), file);
    }

    /// Some systems keep names in capitals, or letters apart from their marks.
    private static String key(String path) {
        var plain = Normalizer.normalize(path.replace('\\', '/'), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return ABOVE.matcher(plain).replaceFirst("").replaceFirst("^/+", "");
    }

    /// The file that was at the path `path` of the former site.
    Optional<ImportItem.File> at(String path) {
        return Optional.ofNullable(files.get(key(path)));
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
