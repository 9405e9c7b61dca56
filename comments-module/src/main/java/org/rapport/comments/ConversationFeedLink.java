package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleHead;
import org.rapport.content.feeds.FeedLinks;

/// Tells programs where they can follow the conversation.
@Component
@Order(110)
class ConversationFeedLink implements ArticleHead {
    private final Messages messages;

    ConversationFeedLink(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Part of(Article article) {
        return Part.of(FeedLinks.of(article.path(), ConversationFeed.title(article, messages)));
    }
}
