package org.example.keepsakes;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.comments.Comment;
import org.rapport.content.search.Findable;
import org.rapport.content.search.SearchSource;

/// The page of keepsakes among what readers can find. What the comments say is found where they stand.
@Component
@Order(400)
class KeepsakesSearch implements SearchSource {
    private final Candles candles;
    private final Site site;
    private final Messages messages;

    KeepsakesSearch(Candles candles, Site site, Messages messages) {
        this.candles = candles;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public void all(Consumer<Findable> found) {
        at(KeepsakesController.PATH).ifPresent(found);
    }

    @Override
    public List<String> paths(CacheTag tag) {
        return tag.equals(Ideas.TAG) ? List.of(KeepsakesController.PATH) : List.of();
    }

    @Override
    public Optional<Findable> at(String path) {
        var shown = path.equals(KeepsakesController.PATH) ? candles.shown() : List.<Comment>of();
        return shown.isEmpty() ? Optional.empty() : Optional.of(findable(shown));
    }

    private Findable findable(List<Comment> shown) {
        var title = messages.say("keepsakes.title");
        return new Findable(title, "", KeepsakesController.PATH, title,
                messages.say("keepsakes.words", site.practice().author()), "", "", Candles.tags(shown));
    }
}
