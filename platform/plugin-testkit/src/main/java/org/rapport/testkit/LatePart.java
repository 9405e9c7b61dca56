package org.rapport.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.ReflectionUtils;

import org.rapport.api.page.Part;
import org.rapport.host.running.PluginFault;

/// A part that a page had to be shown without, because it was not there in time.
final class LatePart {
    /// The first time everything is slow: classes are loaded, the database is opened.
    private static final int TRIES = 3;

    private LatePart() {}

    /// Whether those who fill `place` show something on pages.
    static boolean isShownIn(Class<?> place) {
        return methods(place).findAny().isPresent();
    }

    private static Stream<Method> methods(Class<?> place) {
        return Stream.of(place.getMethods()).filter(method -> method.getReturnType() == Part.class);
    }

    /// Those of `filler`, in words. What it says, and whether it has anything to say of a specimen, does not matter.
    static List<String> of(Class<?> place, Object filler) {
        return methods(place).flatMap(method -> late(method, filler).stream())
                .map(fault -> filler.toString().replaceFirst("\\$\\$.*", "") + " keeps the place "
                        + place.getSimpleName() + " waiting, " + TRIES + " times in a row: " + fault.reason())
                .toList();
    }

    private static Optional<PluginFault> late(Method method, Object filler) {
        return Specimens.of(method).flatMap(values -> {
            var late = late(method, filler, values);
            for (var tries = 1; tries < TRIES && late.isPresent(); tries++) {
                late = late(method, filler, values);
            }
            return late;
        });
    }

    private static Optional<PluginFault> late(Method method, Object filler, Object[] values) {
        try {
            ReflectionUtils.makeAccessible(method);
            method.invoke(filler, values);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(e.getTargetException()).filter(PluginFault.class::isInstance)
                    .map(PluginFault.class::cast)
                    .filter(PluginFault::isLate);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
