package org.rapport.comments;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import gg.jte.output.StringOutput;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.content.Article;
import org.rapport.content.Articles;
import org.rapport.content.Markup;
import org.rapport.content.feeds.Feed;
import org.rapport.content.feeds.FeedSource;

/// What is said under an article, for those who follow the conversation.
@Component
@Order(100)
class ConversationFeed implements FeedSource {
    private final Articles articles;
    private final CommentTable comments;
    private final Messages messages;

    ConversationFeed(Articles articles, CommentTable comments, Messages messages) {
        this.articles = articles;
        this.comments = comments;
        this.messages = messages;
    }

    @Override
    public Optional<Feed> feed(String path) {
        return articles.at(path).map(this::feed);
    }

    /// What the feed under `article` is called.
    static String title(Article article, Messages messages) {
        return messages.say("comments.feed.title", article.title());
    }

    private Feed feed(Article article) {
        var newest = comments.newest(article.id(), Feed.LONGEST).stream().map(this::entry).toList();
        return new Feed(article.path(), title(article, messages), "", since(article), newest,
                Set.of(Articles.tag(article.id()), Comments.tag(article.id())));
    }

    private static Instant since(Article article) {
        return Objects.requireNonNull(article.publishedAt(), "readers find only what was published");
    }

    private Feed.Entry entry(Comment it) {
        var words = new StringOutput();
        Markup.remark(it.text()).writeTo(words);
        return new Feed.Entry("comments/" + it.id().value(), it.path(),
                messages.say("comments.feed.entry", it.writer(messages)), it.writer(messages), it.at(), it.at(), "",
                words.toString(), List.of());
    }
}
