package org.rapport.host.running;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/// What libraries remember of classes for all contexts, so that those of a plugin that has ended would stay. There is no
/// other way to make them forget.
final class LibraryCaches {
    private static final Logger log = LoggerFactory.getLogger(LibraryCaches.class);
    private static final String PROXIES = "org.springframework.aop.framework.ObjenesisCglibAopProxy";
    private static final String PROPERTIES = "org.springframework.beans.CachedIntrospectionResults";
    private static final String RECORDS = "org.jdbi.v3.core.mapper.reflect.ConstructorInstanceFactory";

    private LibraryCaches() {}

    static void clear() {
        clear("Spring", LibraryCaches::proxies);
        clear("Spring", LibraryCaches::properties);
        clear("Jdbi", LibraryCaches::records);
    }

    private interface Cache {
        Object find() throws ClassNotFoundException;
    }

    private static void clear(String library, Cache cache) {
        try {
            ((Map<?, ?>) cache.find()).clear();
        } catch (ClassNotFoundException | RuntimeException e) {
            log.warn("{} remembers classes elsewhere now; plugins linger", library, e);
        }
    }

    /// How Spring made each proxy, softly: until memory is short.
    private static Object proxies() throws ClassNotFoundException {
        return value(value(null, owner(PROXIES), "objenesis"), SpringObjenesis.class, "cache");
    }

    /// What properties the house’s own classes have, for good: their types may be those that Spring met in a plugin first.
    private static Object properties() throws ClassNotFoundException {
        return value(null, owner(PROPERTIES), "strongClassCache");
    }

    /// Of which types Jdbi makes each record, until it meets another one that it does not know.
    private static Object records() throws ClassNotFoundException {
        return value(null, owner(RECORDS), "TYPES_CACHE");
    }

    private static Class<?> owner(String name) throws ClassNotFoundException {
        return ClassUtils.forName(name, LibraryCaches.class.getClassLoader());
    }

    private static Object value(@Nullable Object of, Class<?> type, String name) {
        var field = Objects.requireNonNull(ReflectionUtils.findField(type, name), name);
        ReflectionUtils.makeAccessible(field);
        return Objects.requireNonNull(ReflectionUtils.getField(field, of));
    }
}
