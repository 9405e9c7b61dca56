package org.rapport.host.running;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

import org.rapport.host.Rendered;

/// Answers of a plugin in which none of its code is left: content is written, and what holds it is made anew.
final class Detached {
    private final ClassLoader plugin;

    Detached(ClassLoader plugin) {
        this.plugin = plugin;
    }

    /// `answer` without anything of the plugin. Throws [IllegalArgumentException] for what cannot be taken away from it.
    @Nullable
    Object of(@Nullable Object answer) {
        return switch (answer) {
            case null -> null;
            case Content content -> Rendered.of(content);
            case Optional<?> some -> some.map(this::of);
            case Set<?> many -> all(many, new LinkedHashSet<>());
            case Collection<?> many -> all(many, new ArrayList<>());
            case Map<?, ?> many -> all(many);
            case Record some when some.getClass().getClassLoader() != plugin -> record(some);
            default -> ofTheHouse(answer);
        };
    }

    private Object ofTheHouse(Object answer) {
        if (answer.getClass().getClassLoader() == plugin) {
            throw new IllegalArgumentException(
                    answer.getClass().getName() + " is the plugin’s own and cannot leave it");
        }
        return answer;
    }

    private <C extends Collection<@Nullable Object>> C all(Collection<?> many, C made) {
        many.forEach(each -> made.add(of(each)));
        return made;
    }

    private Map<@Nullable Object, @Nullable Object> all(Map<?, ?> many) {
        var made = new LinkedHashMap<@Nullable Object, @Nullable Object>();
        many.forEach((key, value) -> made.put(of(key), of(value)));
        return made;
    }

    private Object record(Record some) {
        var components = some.getClass().getRecordComponents();
        try {
            var values = new @Nullable Object[components.length];
            for (var i = 0; i < values.length; i++) {
                var accessor = components[i].getAccessor();
                accessor.setAccessible(true);
                values[i] = of(accessor.invoke(some));
            }
            var made = some.getClass().getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            made.setAccessible(true);
            return made.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
