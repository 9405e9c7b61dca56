package org.example.keepsakes;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleFooter;

/// How often readers thanked for an article, and a button to do so.
@Component
@Order(400)
class ThanksBelow implements ArticleFooter {
    private final Thanks thanks;
    private final Messages messages;

    ThanksBelow(Thanks thanks, Messages messages) {
        this.thanks = thanks;
        this.messages = messages;
    }

    @Override
    public Part under(Article article) {
        var times = thanks.times(article.id());
        return Part.of(new StaticTemplates().thanks(messages, article, times), Thanks.tag(article.id()));
    }
}
