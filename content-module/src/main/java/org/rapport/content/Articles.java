package org.rapport.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Origin;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;

/// All articles. Every change is durable, told as an event and seen on the very next request.
@Component
public class Articles {
    /// Carried by every page that lists articles.
    public static final CacheTag LISTED = CacheTag.of("articles");

    private final ArticleTable articles;
    private final Tags tags;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Articles(ArticleTable articles, Tags tags, CacheTags cache, ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.tags = tags;
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

    /// The article that readers see at `path`, such as `/articles/a-pause`.
    @Transactional(readOnly = true)
    public Optional<Article> at(String path) {
        return Slug.read(path.replaceFirst("^/articles/", "")).flatMap(this::find)
                .filter(article -> article.isPublic() && article.path().equals(path));
    }

    /// Whether readers ever saw an article at `slug`.
    @Transactional(readOnly = true)
    boolean wasPublic(String slug) {
        return Slug.read(slug).flatMap(this::find).filter(article -> article.publishedAt() != null).isPresent();
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

    @Transactional
    ArticleId draft(ArticleText text) {
        return make(freeSlug(Slug.of(text.title())), text, null);
    }

    /// Makes a draft from `key`, unless one was made from it before.
    @Transactional
    ArticleId draftOnce(String key, Slug slug, ArticleText text) {
        return articles.madeFrom(key).orElseGet(() -> make(freeSlug(slug), text, key));
    }

    /// Gives the article another text; nothing happens if it says the very same already.
    @Transactional
    void revise(ArticleId id, ArticleText text) {
        if (find(id).map(ArticleText::of).filter(text::equals).isPresent()) {
            return;
        }
        articles.update(id, text.title(), text.standfirst(), text.body(), Markup.words(text), clock.instant());
        tags.label(id, text.tags());
        find(id).filter(Article::isPublic).ifPresent(article -> {
            forget(id);
            events.publishEvent(new ArticleRevised(id, article.slug(), article.title(), clock.instant()));
        });
    }

    @Transactional
    void publish(ArticleId id) {
        publish(id, clock.instant(), Origin.HERE);
    }

    @Transactional
    void publish(ArticleId id, Instant at, Origin origin) {
        if (articles.publish(id, at)) {
            forget(id);
            find(id).ifPresent(article -> events.publishEvent(new ArticlePublished(id, article.slug(),
                    article.title(), Objects.requireNonNullElse(article.publishedAt(), at), origin)));
        }
    }

    @Transactional
    void withdraw(ArticleId id) {
        if (articles.withdraw(id, clock.instant())) {
            forget(id);
            events.publishEvent(new ArticleWithdrawn(id, clock.instant()));
        }
    }

    private ArticleId make(Slug slug, ArticleText text, @Nullable String madeFrom) {
        var id = articles.insert(slug.value(), text.title(), text.standfirst(), text.body(), text.format(),
                Markup.words(text), clock.instant(), madeFrom);
        tags.label(id, text.tags());
        return id;
    }

    private Slug freeSlug(Slug wanted) {
        var slug = wanted;
        for (var number = 2; articles.isTaken(slug.value()); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
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
