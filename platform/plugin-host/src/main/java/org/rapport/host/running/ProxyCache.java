package org.rapport.host.running;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/// Spring remembers how it made each proxy, for all contexts and softly: until memory is short, the classes of a plugin
/// that has ended would stay. There is no other way to make it forget.
final class ProxyCache {
    private static final Logger log = LoggerFactory.getLogger(ProxyCache.class);
    private static final String OWNER = "org.springframework.aop.framework.ObjenesisCglibAopProxy";

    private ProxyCache() {}

    static void clear() {
        try {
            var owner = ClassUtils.forName(OWNER, ProxyCache.class.getClassLoader());
            ((Map<?, ?>) value(value(null, owner, "objenesis"), SpringObjenesis.class, "cache")).clear();
        } catch (ClassNotFoundException | RuntimeException e) {
            log.warn("Spring keeps how it made proxies elsewhere now; plugins linger until memory is short", e);
        }
    }

    private static Object value(@Nullable Object of, Class<?> type, String name) {
        var field = Objects.requireNonNull(ReflectionUtils.findField(type, name), name);
        ReflectionUtils.makeAccessible(field);
        return Objects.requireNonNull(ReflectionUtils.getField(field, of));
    }
}
