package org.rapport.plugins.readinglist;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleFooter;

/// What is recommended and named in an article, below its text and before what readers say.
@Component
@Order(50)
class FurtherReading implements ArticleFooter {
    private final ReadingList readingList;
    private final Messages messages;

    FurtherReading(ReadingList readingList, Messages messages) {
        this.readingList = readingList;
        this.messages = messages;
    }

    @Override
    public Part under(Article article) {
        var tag = Mentions.tag(article.id());
        var named = readingList.namedIn(article.id());
        return named.isEmpty()
                ? Part.nothing(ReadingList.TAG, tag)
                : Part.of(new StaticTemplates().furtherReading(messages, named), ReadingList.TAG, tag);
    }
}
