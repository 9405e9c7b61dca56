package org.rapport.host.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The classes that can be linked to, by their names.
interface Types {
    Optional<KnownType> find(String name);

    /// Those on the class path of `host`, and of the JDK. Each is read once.
    static Types on(ClassLoader host) {
        var read = new ConcurrentHashMap<String, Optional<KnownType>>();
        return name -> read.computeIfAbsent(name,
                each -> bytes(host, each).map(ClassFile.of()::parse).map(KnownType::of));
    }

    private static Optional<byte[]> bytes(ClassLoader host, String name) {
        try (var stream = host.getResourceAsStream(name.replace('.', '/') + ".class")) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a name that no file can have
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// These, and behind them the `others`.
    static Types of(Map<String, KnownType> these, Types others) {
        return name -> Optional.ofNullable(these.get(name)).or(() -> others.find(name));
    }

    /// `type` and all that it extends or implements, superclasses first (the order of JVMS §5.4.3.3). What is missing is
    /// left out.
    default List<KnownType> lineage(KnownType type) {
        var lineage = new LinkedHashMap<String, KnownType>();
        for (var each = Optional.of(type); each.isPresent()
                && lineage.putIfAbsent(each.get().name(), each.get()) == null;) {
            each = Optional.ofNullable(each.get().superclass()).flatMap(this::find);
        }
        for (var left = new ArrayDeque<>(lineage.values()); !left.isEmpty();) {
            left.remove().interfaces().stream().map(this::find).flatMap(Optional::stream)
                    .filter(each -> lineage.putIfAbsent(each.name(), each) == null).forEach(left::add);
        }
        return List.copyOf(lineage.values());
    }
}
