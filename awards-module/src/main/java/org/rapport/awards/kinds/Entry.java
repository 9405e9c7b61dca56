package org.rapport.awards.kinds;

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

/// An entry of a YAML file of ours. Every scalar is text: "no" and "on" are words here, not
/// truth values. A key that is missing is a bug of the file.
public record Entry(Map<?, ?> told) {
    /// What `file` says, which lies beside `owner`.
    public static Entry in(Class<?> owner, String file) {
        return new Entry((Map<?, ?>) read(owner, file));
    }

    static List<Entry> listIn(Class<?> owner, String file) {
        return ((List<?>) read(owner, file)).stream().map(entry -> new Entry((Map<?, ?>) entry)).toList();
    }

    String text(String key) {
        return (String) value(key);
    }

    int number(String key) {
        return Integer.parseInt(text(key));
    }

    public List<String> texts(String key) {
        return ((List<?>) value(key)).stream().map(String.class::cast).toList();
    }

    public Entry entry(String key) {
        return new Entry((Map<?, ?>) value(key));
    }

    private Object value(String key) {
        return Objects.requireNonNull(told.get(key), key);
    }

    private static Object read(Class<?> owner, String file) {
        try (var stream = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
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
