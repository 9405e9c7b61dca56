package org.rapport.plugins.readinglist;

import java.util.Set;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.ArticlePublished;
import org.rapport.content.ArticleRevised;
import org.rapport.content.ArticleWithdrawn;
import org.rapport.content.Articles;

/// Knows which addresses each public article names.
///
/// An event may come twice, late, or after a newer one. So it is only the reason to look: what counts is the article
/// as it is now.
@Component
class Mentions {
    private final LinkTable links;
    private final Articles articles;
    private final CacheTags cache;

    Mentions(LinkTable links, Articles articles, CacheTags cache) {
        this.links = links;
        this.articles = articles;
        this.cache = cache;
    }

    @ApplicationModuleListener(id = "reading-list.mentions.published")
    void on(ArticlePublished published) {
        read(published.article());
    }

    @ApplicationModuleListener(id = "reading-list.mentions.revised")
    void on(ArticleRevised revised) {
        read(revised.article());
    }

    @ApplicationModuleListener(id = "reading-list.mentions.withdrawn")
    void on(ArticleWithdrawn withdrawn) {
        read(withdrawn.article());
    }

    private void read(ArticleId article) {
        links.know(article);
        links.lock(article);
        links.forget(article);
        links.keep(article, named(article));
        cache.drop(tag(article));
    }

    private Set<String> named(ArticleId article) {
        return articles.find(article).filter(Article::isPublic).map(found -> Links.in(found.body())).orElse(Set.of());
    }

    /// Carried by every page that shows what `article` names.
    static CacheTag tag(ArticleId article) {
        return CacheTag.of("reading-list", article);
    }
}
