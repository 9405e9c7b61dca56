package org.rapport.host;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.rapport.api.Messages;

import static java.nio.charset.StandardCharsets.UTF_8;

/// The words of the house and all modules in one language, English where a translation is missing.
public final class MessageBundles implements Messages {
    private final Locale language;
    private final Map<String, String> words = new HashMap<>();

    /// Reads `messages/<id>.properties` and its translation for each of `ids`.
    public MessageBundles(Locale language, List<String> ids) {
        this.language = language;
        for (var id : ids) {
            words.putAll(read(id));
            words.putAll(read(id + "_" + language.getLanguage()));
        }
    }

    @Override
    public String say(String key, Object... values) {
        var said = words.get(key);
        if (said == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return values.length == 0 ? said : new MessageFormat(said, language).format(values);
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
