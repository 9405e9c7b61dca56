package org.rapport.plugins.readinglist;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.CacheTag;
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

    private static Set<CacheTag> tags(List<Recommendation> named, CacheTag article) {
        return Stream.concat(ReadingList.tags(named).stream(), Stream.of(article)).collect(Collectors.toSet());
    }

    @Override
    public Part under(Article article) {
        var tag = Mentions.tag(article.id());
        var named = readingList.namedIn(article.id());
        return named.isEmpty()
                ? Part.nothing(ReadingList.TAG, tag)
                : new Part(new StaticTemplates().furtherReading(messages, named, readingList.works(named)),
                        tags(named, tag));
    }
}
