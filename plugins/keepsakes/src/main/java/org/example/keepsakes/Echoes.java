package org.example.keepsakes;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTagListener;
import org.rapport.comments.Comment;
import org.rapport.content.Markup;

/// What the comments with a candle say, at hand, because each new comment is compared with them.
@Component
class Echoes implements CacheTagListener {
    /// Many say as little in the same words.
    private static final int SHORT = 30;

    private final Candles candles;
    private final Map<CacheTag, Set<String>> known = new ConcurrentHashMap<>();

    Echoes(Candles candles) {
        this.candles = candles;
    }

    /// Whether one of them says the same, however it is set.
    boolean has(String text) {
        return known.computeIfAbsent(Ideas.TAG, _ -> read()).contains(heard(text));
    }

    private Set<String> read() {
        return candles.shown().stream().map(Comment::text).map(Echoes::heard).filter(words -> words.length() > SHORT)
                .collect(Collectors.toSet());
    }

    private static String heard(String text) {
        return Markup.plain(text).toLowerCase(Locale.ROOT);
    }

    @Override
    public void dropped(Set<CacheTag> tags) {
        known.keySet().removeAll(tags);
    }
}
