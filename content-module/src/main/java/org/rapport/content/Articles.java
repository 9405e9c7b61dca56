package org.rapport.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Origin;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.content.sources.Mark;
import org.rapport.content.sources.SourceChanged;

/// All articles. Every change is durable, told as an event and seen on the very next request.
@Component
public class Articles {
    /// Carried by every page that lists articles.
    public static final CacheTag LISTED = CacheTag.of("articles");

    /// What an article is made from that the owner began: this and the key of her sheet.
    static final String FROM_A_SHEET = "sheet:";

    private final ArticleTable articles;
    private final Addresses addresses;
    private final Tags tags;
    private final Revisions revisions;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Articles(ArticleTable articles, Addresses addresses, Tags tags, Revisions revisions, CacheTags cache,
            ApplicationEventPublisher events, Clock clock) {
        this.articles = articles;
        this.addresses = addresses;
        this.tags = tags;
        this.revisions = revisions;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    /// The article `id`, in whatever state.
    @Transactional(readOnly = true)
    public Optional<Article> find(ArticleId id) {
        return articles.find(id).map(this::whole);
    }

    /// The article at `slug`, in whatever state.
    @Transactional(readOnly = true)
    public Optional<Article> find(Slug slug) {
        return articles.find(slug.value()).map(this::whole);
    }

    /// The article that readers see at `path`, such as `/articles/a-pause`, or are led to from there: what its path is
    /// now, it says itself.
    @Transactional(readOnly = true)
    public Optional<Article> at(String path) {
        return Slug.read(path.replaceFirst("^/articles/", "")).filter(slug -> path.equals("/articles/" + slug))
                .flatMap(this::everAt).filter(Article::isPublic);
    }

    private Optional<Article> everAt(Slug slug) {
        return addresses.at(slug).flatMap(this::find);
    }

    /// Whether readers ever saw an article at `slug`.
    @Transactional(readOnly = true)
    boolean wasPublic(String slug) {
        return Slug.read(slug).flatMap(this::everAt).filter(article -> article.publishedAt() != null).isPresent();
    }

    /// The article that was made from `key`: a [DraftProposed] or an item of an import.
    @Transactional(readOnly = true)
    public Optional<Article> madeFrom(String key) {
        return articles.madeFrom(key).flatMap(this::find);
    }

    /// What became of the draft that somebody proposed (see [DraftProposed]), as soon as it is made.
    @Transactional(readOnly = true)
    public Optional<Article> proposed(String key) {
        return madeFrom(Drafts.made(key));
    }

    @Transactional(readOnly = true)
    List<Article> all() {
        return articles.all().stream().map(this::whole).toList();
    }

    /// Makes a draft from `key`, unless one was made from it before.
    @Transactional
    ArticleId draftOnce(String key, Slug slug, ArticleText text) {
        return articles.madeFrom(key).orElseGet(() -> make(slug, text, key));
    }

    /// Somebody else may take the slug, or make the same, at this very moment: whoever is later finds out and looks again.
    private ArticleId make(Slug slug, ArticleText text, String key) {
        var made = articles.insert(addresses.free(slug, null).value(), text.title(), text.standfirst(), text.body(),
                text.format(), Markup.words(text), clock.instant(), key);
        made.ifPresent(id -> tags.label(id, text.tags()));
        return made.orElseGet(() -> draftOnce(key, slug, text));
    }

    /// Gives the article another text, whoever sees it.
    @Transactional
    void revise(ArticleId id, ArticleText text) {
        articles.update(id, text.title(), text.standfirst(), text.body(), text.format(), Markup.words(text),
                clock.instant());
        tags.label(id, text.tags());
        addresses.follow(id, text.title());
        find(id).filter(Article::isPublic).ifPresent(article -> {
            revisions.published(id, text, clock.instant());
            tell(article);
        });
    }

    /// Gives the article another address. The one that readers know leads there.
    @Transactional
    Moving move(Article article, Slug slug) {
        var other = addresses.choose(article, slug);
        if (other.isPresent()) {
            return new Moving.Taken(find(other.get()).orElseThrow());
        }
        var moved = find(article.id()).orElseThrow();
        if (moved.isPublic() && !moved.slug().equals(article.slug())) {
            tell(moved);
        }
        return new Moving.Moved(moved);
    }

    private void tell(Article article) {
        forget(article.id());
        events.publishEvent(new ArticleRevised(article.id(), article.slug(), article.title(), clock.instant()));
    }

    /// Lets the article say the same with other links, unless its owner has written in it. Whether anything changed.
    @Transactional
    boolean relink(Article article, String body) {
        var text = ArticleText.of(article).saying(body);
        if (text.body().equals(article.body())
                || !articles.relink(article.id(), text.body(), Markup.words(text), clock.instant())) {
            return false;
        }
        if (article.isPublic()) {
            forget(article.id());
            revisions.published(article.id(), text, clock.instant());
        }
        return true;
    }

    /// Shows readers what the article says; nothing happens if they see it already.
    @Transactional
    void publish(ArticleId id) {
        publish(id, clock.instant(), Origin.HERE);
    }

    @Transactional
    void publish(ArticleId id, Instant at, Origin origin) {
        var withdrawnAt = articles.find(id).map(ArticleTable.Row::withdrawnAt).orElse(null);
        if (articles.publish(id, at)) {
            forget(id);
            find(id).ifPresent(article -> {
                revisions.published(id, ArticleText.of(article), at);
                events.publishEvent(new ArticlePublished(id, article.slug(), article.title(),
                        Objects.requireNonNullElse(article.publishedAt(), at), origin, withdrawnAt));
            });
        }
    }

    @Transactional
    void withdraw(ArticleId id) {
        withdraw(id, clock.instant());
    }

    @Transactional
    void withdraw(ArticleId id, Instant at) {
        if (articles.withdraw(id, at)) {
            forget(id);
            events.publishEvent(new ArticleWithdrawn(id, at));
        }
    }

    /// What a public article cites changed: that is another state of it, seen at once.
    @EventListener
    @Transactional
    void on(SourceChanged changed) {
        articles.citing(changed.key().value()).stream().flatMap(id -> find(id).stream())
                .filter(article -> article.isPublic() && Mark.keysIn(article.body()).contains(changed.key()))
                .forEach(article -> {
                    revisions.published(article.id(), ArticleText.of(article), clock.instant());
                    events.publishEvent(
                            new ArticleRevised(article.id(), article.slug(), article.title(), clock.instant()));
                });
    }

    private Article whole(ArticleTable.Row row) {
        return row.with(tags.of(row.id()));
    }

    private void forget(ArticleId id) {
        cache.drop(tag(id), LISTED);
    }

    /// Carried by every page that shows the article.
    public static CacheTag tag(ArticleId id) {
        return CacheTag.of("article", id);
    }
}
