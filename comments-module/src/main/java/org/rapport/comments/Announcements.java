package org.rapport.comments;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.api.Origin;
import org.rapport.api.Sha256;
import org.rapport.api.WebAddress;
import org.rapport.api.page.Places;
import org.rapport.comments.Announcement.Outcome;
import org.rapport.content.Article;
import org.rapport.content.ArticlePublished;
import org.rapport.content.ArticleRevised;
import org.rapport.content.ArticleWithdrawn;
import org.rapport.content.Articles;
import org.rapport.content.Genre;
import org.rapport.content.Markup;

/// Notes whom to tell that an article links to them: new links once it is published, and on each change of its text also
/// those who were told before, and those whose link was taken out (Webmention, section 3.1.4). [Announcer] tells them.
@Component
class Announcements {
    /// An article with more links is a list of links.
    static final int MOST_LINKS = 200;
    private static final int LONGEST_TARGET = 2000;

    private final AnnouncementTable table;
    private final Articles articles;
    private final Witness witness;
    private final Places<Discretion> discretions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcements(AnnouncementTable table, Articles articles, Witness witness, Places<Discretion> discretions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.articles = articles;
        this.witness = witness;
        this.discretions = discretions;
        this.events = events;
        this.clock = clock;
    }

    /// What an import brings was told of when it was written.
    @ApplicationModuleListener(id = "comments.announcements.published")
    void on(ArticlePublished published) {
        articles.find(published.article()).filter(Announcements::isAnnounced).ifPresent(article -> {
            if (published.origin() == Origin.IMPORTED) {
                remember(article);
            } else {
                announce(article, published.again());
            }
        });
    }

    @ApplicationModuleListener(id = "comments.announcements.revised")
    void on(ArticleRevised revised) {
        articles.find(revised.article()).filter(Announcements::isAnnounced)
                .ifPresent(article -> announce(article, false));
    }

    /// Who was told finds that the article is gone (410); who was not is told nothing any more.
    @ApplicationModuleListener(id = "comments.announcements.withdrawn")
    void on(ArticleWithdrawn withdrawn) {
        if (articles.find(withdrawn.article()).filter(Article::isPublic).isEmpty()) {
            table.of(withdrawn.article()).forEach(it -> follow(it, false));
            events.publishEvent(new LinksNoted(withdrawn.article(), clock.instant()));
        }
    }

    private static boolean isAnnounced(Article article) {
        return article.isPublic() && article.genre() == Genre.ARTICLE;
    }

    private void remember(Article article) {
        note(article, hash(article));
        links(article).forEach(target -> table.keep(article.id(), target, null, Outcome.FORMER, clock.instant()));
    }

    private void note(Article article, String hash) {
        if (!table.keepText(article.id(), hash)) {
            table.changeText(article.id(), hash);
        }
        events.publishEvent(new LinksNoted(article.id(), clock.instant()));
    }

    private void announce(Article article, boolean again) {
        var hash = hash(article);
        if (!again && table.text(article.id()).filter(hash::equals).isPresent()) {
            return;
        }
        note(article, hash);
        var links = links(article);
        var untold = untold(article, links);
        table.of(article.id()).stream().filter(known -> !untold.contains(known.target()))
                .forEach(known -> follow(known, links.remove(known.target())));
        links.removeAll(untold);
        links.forEach(target -> table.keep(article.id(), target, clock.instant(), Outcome.WAITING, clock.instant()));
    }

    /// Who asks for discretion gets it: when one of them fails, nobody is told yet.
    private Set<String> untold(Article article, Set<String> links) {
        return discretions.all().stream().flatMap(it -> it.untold(article, Set.copyOf(links)).stream())
                .collect(Collectors.toSet());
    }

    private void follow(Announcement known, boolean isLinked) {
        if (known.told() || isLinked && known.outcome() != Outcome.FORMER) {
            table.tellAgain(known.id(), isLinked, clock.instant());
        } else if (!isLinked && known.outcome() != Outcome.FORMER) {
            table.forget(known.id());
        }
    }

    private Set<String> links(Article article) {
        return Markup.linked(article).stream().filter(this::isElsewhere).limit(MOST_LINKS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean isElsewhere(String address) {
        return address.length() <= LONGEST_TARGET && witness.source(address).isPresent()
                && WebAddress.read(address).isPresent();
    }

    private static String hash(Article article) {
        return Sha256.hex(article.title() + "\n" + article.body());
    }
}
