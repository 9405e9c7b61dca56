package org.rapport.content;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Origin;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.listing.Listing;
import org.rapport.content.listing.Search;
import org.rapport.content.sources.Citations;
import org.rapport.content.sources.SourceChanged;

/// All articles, and the standing pages, which nobody else hears of. Every change is durable, told as an event and seen on
/// the very next request.
@Component
public class Articles {
    /// Carried by every page that lists articles.
    public static final CacheTag LISTED = Genre.ARTICLE.listed();

    /// What an article is made from that the owner began: this and the key of her sheet.
    static final String FROM_A_SHEET = "sheet:";

    private static final int ON_A_PAGE = 50;

    private final ArticleTable articles;
    private final Addresses addresses;
    private final Tags tags;
    private final Citations citations;
    private final Revisions revisions;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Articles(ArticleTable articles, Addresses addresses, Tags tags, Citations citations, Revisions revisions,
            CacheTags cache,
            ApplicationEventPublisher events, Clock clock) {
        this.articles = articles;
        this.addresses = addresses;
        this.tags = tags;
        this.citations = citations;
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

    /// Whether readers see the article `id`.
    @Transactional(readOnly = true)
    public boolean isPublic(ArticleId id) {
        return find(id).filter(Article::isPublic).isPresent();
    }

    /// The one at `slug`, in whatever state.
    @Transactional(readOnly = true)
    Optional<Article> find(Genre genre, Slug slug) {
        return articles.find(genre, slug.value()).map(this::whole);
    }

    /// The article that readers see at `path`, such as `/articles/a-pause`, or are led to from there: what its path is
    /// now, it says itself.
    @Transactional(readOnly = true)
    public Optional<Article> at(String path) {
        return Slug.read(path.replaceFirst("^/articles/", ""))
                .filter(slug -> path.equals(Genre.ARTICLE.path() + slug))
                .flatMap(slug -> everAt(Genre.ARTICLE, slug)).filter(Article::isPublic);
    }

    /// What readers ever saw at `slug`: it may be gone, or stand elsewhere by now.
    @Transactional(readOnly = true)
    Optional<Article> everAt(Genre genre, String slug) {
        return Slug.read(slug).flatMap(it -> everAt(genre, it)).filter(article -> article.publishedAt() != null);
    }

    private Optional<Article> everAt(Genre genre, Slug slug) {
        return addresses.at(genre, slug).flatMap(this::find);
    }

    /// So many of those that readers see, the newest first.
    @Transactional(readOnly = true)
    public List<Article> newest(int count) {
        return articles.newest(count).stream().map(this::whole).toList();
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

    /// Those in its part of the list that have all words of the `search`: drafts first, then by the day of their
    /// publication, the newest first.
    @Transactional(readOnly = true)
    Listing<Article> list(Genre genre, Search search) {
        return Listing.of(genre.desk(), search, ON_A_PAGE,
                (skipped, most) -> having(genre, search, skipped, most));
    }

    /// How many stand like what; those whose newest words readers do not see are counted twice.
    @Transactional(readOnly = true)
    Map<Stage, Integer> count(Genre genre) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        articles.count(genre).forEach(count -> counts.put(count.stage(), count.articles()));
        counts.put(Stage.ALL, counts.values().stream().mapToInt(Integer::intValue).sum());
        counts.put(Stage.AHEAD, ahead(genre).size());
        return counts;
    }

    /// The public ones whose newest words readers do not see.
    @Transactional(readOnly = true)
    Set<ArticleId> ahead(Genre genre) {
        return Set.copyOf(articles.ahead(genre));
    }

    @Transactional(readOnly = true)
    List<Article> all(Genre genre) {
        return having(genre, Search.ALL, 0, Integer.MAX_VALUE);
    }

    private List<Article> having(Genre genre, Search search, int skipped, int most) {
        return articles.having(genre, search.part(), search.all(), skipped, most).stream().map(this::whole).toList();
    }

    /// Makes the draft of an article from `key`, unless one was made from it before.
    @Transactional
    ArticleId draftOnce(String key, Slug slug, ArticleText text) {
        return draftOnce(key, slug, text, null);
    }

    /// The same, or that of a page if the navigation has a spot for it.
    @Transactional
    ArticleId draftOnce(String key, Slug slug, ArticleText text, @Nullable Spot spot) {
        return draftOnce(key, slug, text, spot, clock.instant());
    }

    private ArticleId draftOnce(String key, Slug slug, ArticleText text, @Nullable Spot spot, Instant at) {
        return articles.madeFrom(key).orElseGet(() -> make(slug, text, spot, key, at));
    }

    /// Makes the draft of an article from `key`, or gives the one that was made from it this text, as long as nobody wrote
    /// in it, readers never saw it and its words are not newer.
    ///
    /// @param at since when it is proposed to say this, or null where nobody knows
    @Transactional
    void propose(String key, Slug slug, ArticleText text, @Nullable Instant at) {
        var id = draftOnce(key, slug, text, null, Objects.requireNonNullElseGet(at, clock::instant));
        if (at != null && articles.repropose(id, text.title(), text.body(), Markup.words(text), at)) {
            citations.follow(id, text.body());
        }
    }

    /// Whether the draft that somebody proposed under `key` still says what was proposed, so that another proposal can take
    /// its place.
    @Transactional(readOnly = true)
    public boolean isAsProposed(String key) {
        return articles.isUntouched(Drafts.made(key));
    }

    /// Somebody else may take the slug, or make the same, at this very moment: whoever is later finds out and looks again.
    private ArticleId make(Slug slug, ArticleText text, @Nullable Spot spot, String key, Instant at) {
        var genre = Genre.at(spot);
        var made = articles.insert(genre, spot, addresses.free(genre, slug, null).value(), text.title(),
                text.standfirst(), text.body(), text.format(), Markup.words(text), at, key,
                !key.startsWith(FROM_A_SHEET));
        made.ifPresent(id -> {
            tags.label(id, text.tags());
            citations.follow(id, text.body());
        });
        return made.orElseGet(() -> draftOnce(key, slug, text, spot, at));
    }

    /// Lets the words of the article `id` be as old as they were elsewhere.
    @Transactional
    void date(ArticleId id, Instant at) {
        articles.date(id, at);
    }

    /// Where the navigation shows a page first.
    @Transactional(readOnly = true)
    Spot spot(Article page) {
        return articles.spot(page.id()).orElse(Spot.NOWHERE);
    }

    /// Gives the article another text, whoever sees it.
    @Transactional
    void revise(ArticleId id, ArticleText text) {
        articles.update(id, text.title(), text.standfirst(), text.body(), text.format(), Markup.words(text),
                clock.instant());
        tags.label(id, text.tags());
        citations.follow(id, text.body());
        find(id).ifPresent(article -> addresses.follow(article, text.title()));
        find(id).filter(Article::isPublic).ifPresent(article -> {
            revisions.published(id, text, clock.instant());
            forget(article);
            tell(article, revised(article));
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
            forget(moved);
            tell(moved, revised(moved));
        }
        return new Moving.Moved(moved);
    }

    private ArticleRevised revised(Article article) {
        return new ArticleRevised(article.id(), article.slug(), article.title(), clock.instant());
    }

    /// Other modules know articles only.
    private void tell(Article article, Object event) {
        if (article.genre() == Genre.ARTICLE) {
            events.publishEvent(event);
        }
    }

    /// Lets the article say the same with other links, unless its owner has written in it. Whether anything changed.
    @Transactional
    boolean relink(Article article, String body) {
        var text = ArticleText.of(article).saying(body);
        if (text.body().equals(article.body())
                || !articles.relink(article.id(), text.body(), Markup.words(text), clock.instant())) {
            return false;
        }
        citations.follow(article.id(), text.body());
        if (article.isPublic()) {
            forget(article);
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
            tags.show(id);
            find(id).ifPresent(article -> {
                forget(article);
                revisions.published(id, ArticleText.of(article), at);
                tell(article, new ArticlePublished(id, article.slug(), article.title(),
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
            tags.show(id);
            find(id).ifPresent(article -> {
                forget(article);
                tell(article, new ArticleWithdrawn(id, at));
            });
        }
    }

    /// What a public article cites changed: that is another state of it, seen at once.
    @EventListener
    @Transactional
    void on(SourceChanged changed) {
        citations.of(changed.key()).stream().map(ArticleId::new).flatMap(id -> find(id).stream())
                .filter(Article::isPublic)
                .forEach(article -> {
                    revisions.published(article.id(), ArticleText.of(article), clock.instant());
                    tell(article, revised(article));
                });
    }

    /// Forgets a draft for good, with all that lies behind it. False, and it stays, if readers ever saw it or another
    /// module waits for it.
    @Transactional
    boolean remove(ArticleId id) {
        return articles.remove(id);
    }

    private Article whole(ArticleTable.Row row) {
        return row.with(tags.of(row.id()));
    }

    private void forget(Article article) {
        cache.drop(tag(article.id()), article.genre().listed());
    }

    /// The article whose [#tag] it is.
    static Optional<ArticleId> tagged(CacheTag tag) {
        return tag.id("article").map(ArticleId::new);
    }

    /// Carried by every page that shows the article.
    public static CacheTag tag(ArticleId id) {
        return CacheTag.of("article", id);
    }
}
