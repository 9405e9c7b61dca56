package org.rapport.host.running;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.aop.TargetClassAware;
import org.springframework.aop.support.AopUtils;

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
    private final Successor successor;

    PluginCalls(PluginThreads threads, PresentRequest present, Detached detached, Successor successor) {
        this.threads = threads;
        this.present = present;
        this.detached = detached;
        this.successor = successor;
    }

    /// A `place` that asks `filler`, and answers nothing that is the plugin’s. The house calls it by the class of `filler`
    /// ([AopUtils#getTargetClass]).
    <T> T guarded(Class<T> place, Object filler) {
        InvocationHandler handler = (_, method, arguments) -> switch (method.getDeclaringClass()) {
            case Class<?> type when type == Object.class -> ofItself(filler, method, arguments);
            case Class<?> type when type == TargetClassAware.class -> AopUtils.getTargetClass(filler);
            default -> call(place, filler, method, arguments);
        };
        var types = new Class<?>[]{place, TargetClassAware.class};
        return place.cast(Proxy.newProxyInstance(place.getClassLoader(), types, handler));
    }

    private static @Nullable Object ofItself(Object filler, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments[0] != null && Proxy.isProxyClass(arguments[0].getClass())
                    && arguments[0].hashCode() == System.identityHashCode(filler);
            case "hashCode" -> System.identityHashCode(filler);
            default -> name(filler);
        };
    }

    private <T> @Nullable Object call(Class<T> place, Object filler, Method method, Object[] arguments)
            throws Throwable {
        try {
            return threads.call(patience(place, method),
                    present.carried(() -> detached.of(method.invoke(filler, arguments))));
        } catch (PluginFault e) {
            var next = e.isOfTheEnded() ? successor.filler(place, name(filler)) : Optional.<T>empty();
            return asked(next.orElseThrow(() -> e), method, arguments);
        }
    }

    private static @Nullable Object asked(Object filler, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(filler, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static String name(Object filler) {
        return AopUtils.getTargetClass(filler).getName();
    }

    private static Duration patience(Class<?> place, Method method) {
        if (WORKING.contains(place) && isWork(method)) {
            return WORK;
        }
        return method.getGenericReturnType().getTypeName().contains(Part.class.getName()) ? PART : ANSWER;
    }

    /// Not what they are only asked, such as when it is their turn: somebody waits for that.
    private static boolean isWork(Method method) {
        return method.getParameterCount() > 0 || method.getReturnType() == void.class;
    }
}
