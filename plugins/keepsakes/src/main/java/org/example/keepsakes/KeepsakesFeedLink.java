package org.example.keepsakes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleHead;
import org.rapport.content.feeds.FeedLinks;

/// Tells programs that read an article where they can follow the comments that gave an idea.
@Component
@Order(400)
class KeepsakesFeedLink implements ArticleHead {
    private final Candles candles;
    private final Messages messages;

    KeepsakesFeedLink(Candles candles, Messages messages) {
        this.candles = candles;
        this.messages = messages;
    }

    @Override
    public Part of(Article article) {
        var shown = candles.shown();
        return shown.isEmpty()
                ? Part.nothing(Ideas.TAG)
                : new Part(FeedLinks.of(KeepsakesController.PATH, messages.say("keepsakes.title")),
                        Candles.tags(shown));
    }
}
