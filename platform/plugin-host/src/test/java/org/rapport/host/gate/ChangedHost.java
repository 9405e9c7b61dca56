package org.rapport.host.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/// The house in another version, in which one class is different.
final class ChangedHost extends ClassLoader {
    private final String path;
    private final Optional<byte[]> bytes;

    private ChangedHost(String path, Optional<byte[]> bytes) {
        super(Judge.HOST);
        this.path = path;
        this.bytes = bytes;
    }

    static ChangedHost changing(Class<?> type, ClassTransform change) {
        var path = pathOf(type);
        try (var stream = Judge.HOST.getResourceAsStream(path)) {
            var old = ClassFile.of().parse(stream.readAllBytes());
            return new ChangedHost(path, Optional.of(ClassFile.of().transformClass(old, change)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ChangedHost without(Class<?> type) {
        return new ChangedHost(pathOf(type), Optional.empty());
    }

    private static String pathOf(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return name.equals(path)
                ? bytes.map(ByteArrayInputStream::new).orElse(null)
                : super.getResourceAsStream(name);
    }
}
