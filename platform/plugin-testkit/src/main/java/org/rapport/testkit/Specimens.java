package org.rapport.testkit;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.util.ReflectionUtils;

/// Values for questions whose answer does not matter.
final class Specimens {
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(Map.entry(String.class, "specimen"),
            Map.entry(int.class, 1), Map.entry(long.class, 1L), Map.entry(boolean.class, true),
            Map.entry(Instant.class, MovableClock.START),
            Map.entry(LocalDate.class, LocalDate.ofInstant(MovableClock.START, ZoneOffset.UTC)),
            Map.entry(Locale.class, Locale.ENGLISH), Map.entry(URI.class, URI.create("https://specimen.example")),
            Map.entry(List.class, List.of()), Map.entry(Set.class, Set.of()), Map.entry(Map.class, Map.of()),
            Map.entry(Optional.class, Optional.empty()));

    private Specimens() {}

    /// What `method` can be asked with; empty if one of its parameters is of a kind of which there is no specimen.
    static Optional<Object[]> of(Method method) {
        return all(Stream.of(method.getParameterTypes()));
    }

    private static Optional<Object[]> all(Stream<Class<?>> types) {
        var values = types.map(Specimens::of).toList();
        return values.stream().allMatch(Optional::isPresent)
                ? Optional.of(values.stream().map(Optional::orElseThrow).toArray())
                : Optional.empty();
    }

    static Optional<Object> of(Class<?> type) {
        if (PLAIN.containsKey(type)) {
            return Optional.of(PLAIN.get(type));
        }
        if (type.isEnum()) {
            return Arrays.<Object>stream(type.getEnumConstants()).findFirst();
        }
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(each -> of(each).stream()).findFirst();
        }
        return type.isRecord() ? record(type) : Optional.empty();
    }

    /// A record within itself has no specimen.
    private static Optional<Object> record(Class<?> type) {
        var components = Stream.of(type.getRecordComponents()).<Class<?>>map(RecordComponent::getType).toList();
        return components.contains(type) ? Optional.empty() : all(components.stream()).flatMap(values -> {
            try {
                var constructor = type.getDeclaredConstructor(components.toArray(Class<?>[]::new));
                ReflectionUtils.makeAccessible(constructor);
                return Optional.of(constructor.newInstance(values));
            } catch (ReflectiveOperationException e) {
                return Optional.empty();
            }
        });
    }
}
