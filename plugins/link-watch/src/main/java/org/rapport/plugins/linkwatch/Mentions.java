package org.rapport.plugins.linkwatch;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Site;
import org.rapport.api.WebAddress;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.ArticlePublished;
import org.rapport.content.ArticleRevised;
import org.rapport.content.ArticleWithdrawn;
import org.rapport.content.Articles;
import org.rapport.content.Links;

/// Knows to which addresses elsewhere each public article leads.
///
/// An event may come twice, late, or after a newer one. So it is only the reason to look: what counts is the article
/// as it is now.
@Component
class Mentions {
    /// An article with more links is a list of links.
    private static final int MOST_LINKS = 200;

    private final MentionTable mentions;
    private final LinkTable links;
    private final Articles articles;
    private final Links named;
    private final Site site;
    private final Clock clock;

    Mentions(MentionTable mentions, LinkTable links, Articles articles, Links named, Site site, Clock clock) {
        this.mentions = mentions;
        this.links = links;
        this.articles = articles;
        this.named = named;
        this.site = site;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "link-watch.mentions.published")
    void on(ArticlePublished published) {
        read(published.article());
    }

    @ApplicationModuleListener(id = "link-watch.mentions.revised")
    void on(ArticleRevised revised) {
        read(revised.article());
    }

    @ApplicationModuleListener(id = "link-watch.mentions.withdrawn")
    void on(ArticleWithdrawn withdrawn) {
        read(withdrawn.article());
    }

    /// Looks anew where `article` leads. What no article names any more is forgotten.
    @Transactional
    void read(ArticleId article) {
        mentions.begin();
        mentions.lock();
        mentions.forget(article);
        var elsewhere = elsewhere(article);
        elsewhere.forEach(address -> links.insert(address.toASCIIString(), address.getHost(), clock.instant()));
        mentions.keep(article, elsewhere.stream().map(URI::toASCIIString).toList());
        mentions.forgetUnnamed();
    }

    private Set<URI> elsewhere(ArticleId article) {
        return articles.find(article).filter(Article::isPublic).stream().flatMap(it -> named.in(it).stream())
                .flatMap(written -> WebAddress.read(written.replaceFirst("#.*", "")).stream()).filter(this::isElsewhere)
                .limit(MOST_LINKS).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isElsewhere(URI address) {
        return address.getHost() != null && !address.getHost().equalsIgnoreCase(site.address().getHost())
                && address.toASCIIString().length() <= Link.LONGEST;
    }

    /// Whether all articles were read that were there before anybody listened.
    @Transactional(readOnly = true)
    boolean isComplete() {
        return mentions.isComplete();
    }

    @Transactional
    void complete() {
        mentions.begin();
        mentions.complete();
    }

    /// The articles that name `link`.
    @Transactional(readOnly = true)
    List<Article> naming(Link link) {
        return mentions.naming(link.id()).stream().flatMap(article -> articles.find(article).stream()).toList();
    }
}
