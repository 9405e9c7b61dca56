package org.rapport.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.rapport.host.Manifest;
import org.rapport.host.Manifests;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Joins what the house and every module bring: one stylesheet, one script.
final class Joined {
    private Joined() {}

    /// The contents of `folder/<id><name><ending>` for the house and each module that has one, in their order. Who has
    /// more to say keeps several files in the folder `folder/<id><name>`: they stand behind it by their names.
    static String files(String folder, String name, String ending) {
        return ids().map(id -> "/" + folder + "/" + id + name)
                .flatMap(path -> Stream.concat(Stream.of(text(path + ending)), parts(path, ending)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> parts(String path, String ending) {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + path + "/*" + ending);
            return Stream.of(found).sorted(Comparator.comparing(part -> String.valueOf(part.getFilename())))
                    .map(Joined::text);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String text(Resource part) {
        try {
            return part.getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(part.getDescription(), e);
        }
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
        var modules = Manifests.on(Joined.class.getClassLoader()).stream().map(Manifest::id);
        return Stream.concat(Stream.of("site"), modules);
    }
}
