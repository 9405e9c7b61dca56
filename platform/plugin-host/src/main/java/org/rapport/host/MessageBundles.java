package org.rapport.host;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.rapport.api.Messages;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words of the house and all modules in one language, English where a translation is missing.
public final class MessageBundles implements Messages {
    private final Supplier<Locale> language;
    private final List<String> ids;
    private final BiFunction<String, String, Optional<String>> further;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    /// Reads `messages/<id>.properties` and its translation for each of `ids`, when it is first asked in a language.
    public MessageBundles(Supplier<Locale> language, List<String> ids) {
        this(language, ids, (_, _) -> Optional.empty());
    }

    /// The same, and asks `further`, with the key and a language, for words that none of them has.
    MessageBundles(Supplier<Locale> language, List<String> ids, BiFunction<String, String, Optional<String>> further) {
        this.language = language;
        this.ids = List.copyOf(ids);
        this.further = further;
    }

    @Override
    public String say(String key, Object... values) {
        var spoken = language.get();
        var known = byLanguage.computeIfAbsent(spoken.getLanguage(), this::all).get(key);
        var said = known != null
                ? known
                : further.apply(key, spoken.getLanguage())
                        .orElseThrow(() -> new IllegalArgumentException("No words for " + key));
        return values.length == 0 ? said : new MessageFormat(said, spoken).format(values);
    }

    private Map<String, String> all(String spoken) {
        var words = new HashMap<String, String>();
        for (var id : ids) {
            words.putAll(read(id));
            words.putAll(read(id + "_" + spoken));
        }
        return words;
    }

    private static Map<String, String> read(String name) {
        var path = "/messages/" + name + ".properties";
        var read = new Properties();
        try (var stream = MessageBundles.class.getResourceAsStream(path)) {
            if (stream != null) {
                read.load(new InputStreamReader(stream, UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        var words = new HashMap<String, String>();
        read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
        return words;
    }
}
