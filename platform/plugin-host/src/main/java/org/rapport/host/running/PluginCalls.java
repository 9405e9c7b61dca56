package org.rapport.host.running;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Command;
import org.rapport.api.ScheduledJob;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.page.Part;

/// Lets the house call what a plugin brought, on the plugin’s threads.
final class PluginCalls {
    /// What stands on a page must not keep its reader waiting.
    private static final Duration PART = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration WORK = Duration.ofMinutes(10);
    /// Whose fillers work for somebody who knows that it takes a while.
    private static final Set<Class<?>> WORKING = Set.of(Command.class, ScheduledJob.class, ImportPart.class,
            ExportPart.class);

    private final PluginThreads threads;
    private final PresentRequest present;
    private final Detached detached;

    PluginCalls(PluginThreads threads, PresentRequest present, Detached detached) {
        this.threads = threads;
        this.present = present;
        this.detached = detached;
    }

    /// A `place` that asks `filler`, and answers nothing that is the plugin’s.
    <T> T guarded(Class<T> place, Object filler) {
        InvocationHandler handler = (_, method, arguments) -> method.getDeclaringClass() == Object.class
                ? ofItself(filler, method, arguments)
                : call(patience(place, method), filler, method, arguments);
        return place.cast(Proxy.newProxyInstance(place.getClassLoader(), new Class<?>[]{place}, handler));
    }

    private static @Nullable Object ofItself(Object filler, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments[0] != null && Proxy.isProxyClass(arguments[0].getClass())
                    && arguments[0].hashCode() == System.identityHashCode(filler);
            case "hashCode" -> System.identityHashCode(filler);
            default -> filler.getClass().getName();
        };
    }

    private @Nullable Object call(Duration patience, Object filler, Method method, Object[] arguments) {
        return threads.call(patience, present.carried(() -> detached.of(method.invoke(filler, arguments))));
    }

    private static Duration patience(Class<?> place, Method method) {
        if (WORKING.contains(place)) {
            return WORK;
        }
        return method.getGenericReturnType().getTypeName().contains(Part.class.getName()) ? PART : ANSWER;
    }
}
