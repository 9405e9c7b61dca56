package org.rapport.host.running;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.ObjectMethodArguments;
import org.jdbi.v3.core.config.internal.ConfigCaches;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

import org.rapport.host.gate.Published;

/// Of which classes the SQL of a plugin may call methods, as `:reader.name` calls one: of its own, and of records that the
/// house publishes. Jdbi calls any method without parameters that it finds, and others on what that answers: with `:it.getClass…`
/// a plugin would reach what its own classes cannot name.
final class BoundObjects extends ConcurrentHashMap<Object, Object> {
    private static final long serialVersionUID = 1;

    private final transient Published published;

    private BoundObjects(Published published) {
        this.published = published;
    }

    /// `jdbi`, which keeps to that. What it knows of methods it keeps by their classes, in a map for which there is no face.
    static Jdbi guard(Jdbi jdbi, Published published) {
        var methods = value(ObjectMethodArguments.class, null, "NULLARY_METHOD_CACHE");
        caches(jdbi).put(methods, new BoundObjects(published));
        return jdbi;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> caches(Jdbi jdbi) {
        return (Map<Object, Object>) value(ConfigCaches.class, jdbi.getConfig(ConfigCaches.class), "caches");
    }

    private static Object value(Class<?> type, @Nullable Object of, String name) {
        var field = Objects.requireNonNull(ReflectionUtils.findField(type, name), name);
        ReflectionUtils.makeAccessible(field);
        return Objects.requireNonNull(ReflectionUtils.getField(field, of));
    }

    @Override
    public @Nullable Object get(Object type) {
        return super.get(checked((Class<?>) type));
    }

    @Override
    public @Nullable Object putIfAbsent(Object type, Object methods) {
        return super.putIfAbsent(checked((Class<?>) type), methods);
    }

    private Class<?> checked(Class<?> type) {
        if (ReadByLibraries.isOne(type, published)) {
            return type;
        }
        throw new IllegalArgumentException(
                "The SQL of a plugin binds what its own classes answer, and published records: not "
                        + type.getName());
    }
}
