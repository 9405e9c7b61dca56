package org.rapport.awards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// An entry of a YAML file that lies beside these classes. Every scalar is text: "no" and "on" are words here, not
/// truth values. A key that is missing is a bug of the file.
record Entry(Map<?, ?> told) {
    static Entry in(String file) {
        return new Entry((Map<?, ?>) read(file));
    }

    static List<Entry> listIn(String file) {
        return ((List<?>) read(file)).stream().map(entry -> new Entry((Map<?, ?>) entry)).toList();
    }

    String text(String key) {
        return (String) value(key);
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    List<String> texts(String key) {
        return ((List<?>) value(key)).stream().map(String.class::cast).toList();
    }

    Entry entry(String key) {
        return new Entry((Map<?, ?>) value(key));
    }

    private Object value(String key) {
        return Objects.requireNonNull(told.get(key), key);
    }

    private static Object read(String file) {
        try (var stream = Objects.requireNonNull(Entry.class.getResourceAsStream(file), file)) {
            var dumping = new DumperOptions();
            var loading = new LoaderOptions();
            return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new Literal())
                    .load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Literal extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: a scalar is what it says.
        }
    }
}
