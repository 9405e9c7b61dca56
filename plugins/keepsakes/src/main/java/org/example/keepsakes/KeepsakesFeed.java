package org.example.keepsakes;

import java.util.List;
import java.util.Optional;

import gg.jte.output.StringOutput;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.comments.Comment;
import org.rapport.content.Markup;
import org.rapport.content.feeds.Feed;
import org.rapport.content.feeds.FeedSource;

/// The comments with a candle, for those who subscribe to them.
@Component
@Order(400)
class KeepsakesFeed implements FeedSource {
    private final Candles candles;
    private final Site site;
    private final Messages messages;

    KeepsakesFeed(Candles candles, Site site, Messages messages) {
        this.candles = candles;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public Optional<Feed> feed(String path) {
        var shown = path.equals(KeepsakesController.PATH) ? candles.shown() : List.<Comment>of();
        return shown.isEmpty() ? Optional.empty() : Optional.of(feed(shown));
    }

    private Feed feed(List<Comment> shown) {
        return new Feed(KeepsakesController.PATH, messages.say("keepsakes.title"),
                messages.say("keepsakes.words", site.practice().author()), shown.getLast().at(),
                shown.stream().limit(Feed.LONGEST).map(this::entry).toList(), Candles.tags(shown));
    }

    private Feed.Entry entry(Comment comment) {
        var words = new StringOutput();
        Markup.remark(comment.text()).writeTo(words);
        return new Feed.Entry("keepsakes/" + comment.id().value(), comment.path(),
                messages.say("keepsakes.entry", site.day(comment.at())), comment.author(), comment.at(), comment.at(),
                "", words.toString(), List.of());
    }
}
