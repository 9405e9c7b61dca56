package org.rapport.content.pages;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.Format;
import org.rapport.content.Slug;

/// All standing pages.
@Component
class SitePages {
    /// Carried by whatever lists them.
    static final CacheTag LISTED = CacheTag.of("pages");

    private final SitePageTable table;
    private final CacheTags cache;
    private final Clock clock;

    SitePages(SitePageTable table, CacheTags cache, Clock clock) {
        this.table = table;
        this.cache = cache;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SitePage> all() {
        return table.all();
    }

    @Transactional(readOnly = true)
    public Optional<SitePage> find(SitePageId id) {
        return table.find(id);
    }

    /// The page at `slug`, in whatever state.
    @Transactional(readOnly = true)
    public Optional<SitePage> find(String slug) {
        return table.find(slug);
    }

    @Transactional
    public SitePageId draft(PageForm text, Spot spot) {
        var slug = freeSlug(Slug.of(text.title()));
        return table.insert(slug, text.title(), text.standfirst(), text.body(), Format.MARKDOWN, spot, clock.instant(),
                null);
    }

    /// The page that was made from `key`.
    @Transactional(readOnly = true)
    public Optional<SitePage> madeFrom(String key) {
        return table.madeFrom(key).flatMap(table::find);
    }

    /// Lets the page say the same with other links, unless its owner has written in it. Whether anything changed.
    @Transactional
    public boolean relink(SitePage page, String body) {
        if (body.equals(page.body()) || !table.relink(page.id(), body)) {
            return false;
        }
        if (page.isPublic()) {
            forget(page.id());
        }
        return true;
    }

    /// A draft of what came from elsewhere as `key`, which the navigation shows at `spot` first.
    @Transactional
    public SitePageId bring(String key, Slug slug, PageForm text, Format format, Spot spot) {
        return table.insert(freeSlug(slug), text.title(), text.standfirst(), text.body(), format, spot,
                clock.instant(), key);
    }

    /// Gives `page` another text; its readers see it at once. False, and nothing is kept, if it was changed since the
    /// version on which `text` was typed.
    @Transactional
    public boolean revise(SitePage page, PageForm text) {
        if (!table.update(page.id(), slug(page, text.title()), text.title(), text.standfirst(), text.body(),
                clock.instant(), text.version())) {
            return false;
        }
        if (page.isPublic()) {
            forget(page.id());
        }
        return true;
    }

    /// An address that nobody knows yet follows the title.
    private String slug(SitePage page, String title) {
        var wanted = Slug.of(title);
        return page.publishedAt() != null || page.slug().replaceFirst("-[0-9]+$", "").equals(wanted.value())
                ? page.slug()
                : freeSlug(wanted);
    }

    @Transactional
    public void publish(SitePageId id) {
        publish(id, clock.instant());
    }

    /// Shows it to readers, who see it since `at`.
    @Transactional
    public void publish(SitePageId id, Instant at) {
        if (table.publish(id, at)) {
            forget(id);
        }
    }

    @Transactional
    public void withdraw(SitePageId id) {
        withdraw(id, clock.instant());
    }

    @Transactional
    public void withdraw(SitePageId id, Instant at) {
        if (table.withdraw(id, at)) {
            forget(id);
        }
    }

    private String freeSlug(Slug wanted) {
        var slug = wanted.value();
        for (var number = 2; table.isTaken(slug); number++) {
            slug = wanted.value() + "-" + number;
        }
        return slug;
    }

    private void forget(SitePageId id) {
        cache.drop(tag(id), LISTED);
    }

    /// Carried by the page itself.
    static CacheTag tag(SitePageId id) {
        return CacheTag.of("page", id);
    }
}
