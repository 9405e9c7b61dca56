package org.rapport.plugins.readinglist;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.Part;
import org.rapport.content.Article;
import org.rapport.content.ArticleFooter;

/// What is recommended and mentioned in an article, below its text and before what readers say.
@Component
@Order(50)
class FurtherReading implements ArticleFooter {
    private final ReadingList readingList;
    private final Mentions mentions;
    private final Messages messages;

    FurtherReading(ReadingList readingList, Mentions mentions, Messages messages) {
        this.readingList = readingList;
        this.mentions = mentions;
        this.messages = messages;
    }

    /// It depends on all sources that are recommended: any of them may get the address to which the article links.
    @Override
    public Part under(Article article) {
        var all = readingList.all();
        var named = mentions.in(article, all);
        var tags = ReadingList.tags(all);
        return named.isEmpty()
                ? new Part(nothing -> {}, tags)
                : new Part(new StaticTemplates().furtherReading(messages, named, readingList.works(named)), tags);
    }
}
