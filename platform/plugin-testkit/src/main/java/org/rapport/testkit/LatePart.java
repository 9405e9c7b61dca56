package org.rapport.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
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
        return methods(place).filter(method -> isLate(method, filler))
                .map(method -> filler.toString().replaceFirst("\\$\\$.*", "") + " keeps the place "
                        + place.getSimpleName() + " waiting for more than 250 ms, " + TRIES + " times in a row")
                .toList();
    }

    private static boolean isLate(Method method, Object filler) {
        return Specimens.of(method).filter(values -> {
            for (var tries = 0; tries < TRIES; tries++) {
                if (!isLate(method, filler, values)) {
                    return false;
                }
            }
            return true;
        }).isPresent();
    }

    private static boolean isLate(Method method, Object filler, Object[] values) {
        try {
            ReflectionUtils.makeAccessible(method);
            method.invoke(filler, values);
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof PluginFault fault && fault.isLate();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
