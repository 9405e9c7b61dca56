package org.rapport.awards.earned;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.comments.Host;
import org.rapport.comments.Linkback;
import org.rapport.comments.LinkbackGone;
import org.rapport.comments.LinkbackReceived;
import org.rapport.comments.Linkbacks;
import org.rapport.comments.LinksNoted;
import org.rapport.comments.Writers;
import org.rapport.content.Article;
import org.rapport.content.Articles;
import org.rapport.content.Markup;

/// Hears of links between other sites and this one: who signs with such a site may be a neighbour, or is none any more.
@Component
class Neighbours {
    private final Badges badges;
    private final Holders holders;
    private final Writers writers;
    private final Linkbacks linkbacks;
    private final Articles articles;

    Neighbours(Badges badges, Holders holders, Writers writers, Linkbacks linkbacks, Articles articles) {
        this.badges = badges;
        this.holders = holders;
        this.writers = writers;
        this.linkbacks = linkbacks;
        this.articles = articles;
    }

    @ApplicationModuleListener(id = "awards.earned.linkback")
    void on(LinkbackReceived received) {
        look(Stream.of(received.host()));
    }

    @ApplicationModuleListener(id = "awards.earned.linkback-gone")
    void on(LinkbackGone gone) {
        look(linkbacks.find(gone.linkback()).map(Linkback::host).stream());
    }

    @ApplicationModuleListener(id = "awards.earned.links")
    void on(LinksNoted noted) {
        look(articles.find(noted.article()).filter(Article::isPublic).stream().flatMap(article -> Markup
                .linked(article).stream()).flatMap(address -> Host.of(address).stream()).distinct());
    }

    private void look(Stream<String> hosts) {
        var given = badges.active().stream().filter(badge -> badge.rule() instanceof Rule.Neighbour).toList();
        if (!given.isEmpty()) {
            hosts.forEach(host -> look(host, given));
            given.forEach(holders::review);
        }
    }

    private void look(String host, List<Badge> given) {
        writers.signing(host).forEach(writer -> holders.consider(writer, given));
    }
}
