package org.rapport.awards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The awards that are known here, out of `catalogue.yaml`.
@Component
class Catalogue {
    private final List<Kind> kinds = read();

    List<Kind> kinds() {
        return kinds;
    }

    Optional<Kind> find(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    private static List<Kind> read() {
        try (var stream = Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.yaml"))) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(stream);
            return entries.stream().map(Catalogue::kind).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(Map<String, Object> entry) {
        List<?> called = told(entry, "called", List.class);
        return new Kind(told(entry, "id", String.class), told(entry, "name", String.class),
                called.stream().map(String::valueOf).toList(), told(entry, "facts", Integer.class),
                told(entry, "nominees", Integer.class));
    }

    private static <T> T told(Map<String, Object> entry, String key, Class<T> type) {
        return type.cast(Objects.requireNonNull(entry.get(key), key));
    }
}
