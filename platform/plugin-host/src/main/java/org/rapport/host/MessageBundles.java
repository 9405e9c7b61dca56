package org.rapport.host;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.rapport.api.Messages;

/// The words of the house and all modules in one language, English where a translation is missing.
public final class MessageBundles implements Messages {
    private static final WordFiles ON_CLASS_PATH = new WordFiles(
            path -> Optional.ofNullable(MessageBundles.class.getResourceAsStream("/" + path)));

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
        ids.forEach(id -> words.putAll(ON_CLASS_PATH.all(id, spoken)));
        return words;
    }
}
