package org.rapport.sdk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

import org.rapport.host.gate.Published;

/// Picks what authors can name out of the modules on the class path: the types that are public, and for reading their
/// sources and those of their packages.
final class Pick {
    private final Map<String, PublishedType> types = new TreeMap<>();

    private Pick() throws IOException {
        var house = new PathMatchingResourcePatternResolver();
        for (var each : Published.on(Pick.class.getClassLoader()).packages()) {
            Stream.of(house.getResources("classpath*:" + each.replace('.', '/') + "/*.class"))
                    .filter(Resource::isReadable).map(PublishedType::read)
                    .forEach(type -> types.put(type.name(), type));
        }
    }

    /// @param words the directories of the modules, and at last where to write
    static void main(String... words) throws IOException {
        var target = Path.of(words[words.length - 1]);
        FileSystemUtils.deleteRecursively(target);
        var pick = new Pick();
        for (var type : pick.types.values()) {
            if (type.isPackage() || pick.canBeNamed(type)) {
                write(target.resolve("classes", type.name() + ".class"), type.bytes());
                write(target.resolve("sources", type.source()), source(type, words));
            }
        }
    }

    private boolean canBeNamed(PublishedType type) {
        var outer = type.outer();
        return type.isOpen() && (outer.equals(type.name()) || canBeNamed(Objects.requireNonNull(types.get(outer))));
    }

    private static byte[] source(PublishedType type, String... modules) throws IOException {
        for (var module : modules) {
            var source = Path.of(module, "src/main/java", type.source());
            if (Files.exists(source)) {
                return Files.readAllBytes(source);
            }
        }
        throw new IllegalStateException("No module has the source of " + type.name());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
