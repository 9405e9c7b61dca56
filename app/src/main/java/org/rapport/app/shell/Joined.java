package org.rapport.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.host.Manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Joins what the house and every module bring: one stylesheet, one script.
final class Joined {
    private Joined() {}

    /// The contents of `folder/<id>suffix` for the house and each module that has one, in their order.
    static String files(String folder, String suffix) {
        return ids().map(id -> "/" + folder + "/" + id + suffix).map(Joined::text).collect(Collectors.joining("\n"));
    }

    /// The text at `path` of the class path, empty if there is none.
    static String text(String path) {
        try (var stream = Joined.class.getResourceAsStream(path)) {
            return stream == null ? "" : new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Stream<String> ids() {
        return Stream.concat(List.of("site").stream(), Manifest.onClassPath().stream().map(Manifest::id));
    }
}
