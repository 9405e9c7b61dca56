package org.rapport.awards.earned;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.comments.WriterId;
import org.rapport.content.Slug;

/// All badges that the site itself gives. There are none until the owner adds one; whatever was said before counts as
/// well.
@Component
class Badges {
    /// Carried by every page that shows badges, or would if there were any.
    static final CacheTag TAG = CacheTag.of("earned-badges");
    static final WriterId NOBODY_YET = new WriterId(0);

    private final BadgeTable table;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Badges(BadgeTable table, CacheTags cache, ApplicationEventPublisher events, Clock clock) {
        this.table = table;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Badge> find(BadgeId id) {
        return table.find(id);
    }

    @Transactional(readOnly = true)
    Optional<Badge> at(String slug) {
        return table.at(slug);
    }

    @Transactional(readOnly = true)
    List<Badge> all() {
        return table.all();
    }

    @Transactional(readOnly = true)
    List<Badge> active() {
        return table.all().stream().filter(Badge::isActive).toList();
    }

    /// Adds what has no problems. It is given and shown from now on.
    @Transactional
    Badge add(BadgeForm form) {
        var slug = Slug.of(form.name()).value();
        var free = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? slug : slug + "-" + number)
                .filter(it -> insert(it, form, true)).findFirst().orElseThrow();
        var badge = table.at(free).orElseThrow();
        begin(badge);
        return badge;
    }

    private boolean insert(String slug, BadgeForm form, boolean isActive) {
        var emblem = form.emblem();
        return table.insert(slug, form.name(), form.words(), form.rule(), emblem.shape(), emblem.ground(), emblem.ink(),
                isActive, clock.instant());
    }

    /// Takes in one of another site, which has no problems. False if there is one at that address.
    @Transactional
    boolean bring(String slug, BadgeForm form, boolean isActive) {
        var isNew = insert(slug, form, isActive);
        if (isNew && isActive) {
            begin(table.at(slug).orElseThrow());
        }
        return isNew;
    }

    /// Whether a name would get this address.
    static boolean isSlug(String written) {
        return Slug.of(written).value().equals(written);
    }

    /// Its rule, and the address of its drawing, stay.
    @Transactional
    void revise(BadgeId id, BadgeForm form) {
        var emblem = form.emblem();
        table.update(id, form.name(), form.words(), emblem.shape(), emblem.ground(), emblem.ink());
        cache.drop(TAG);
    }

    @Transactional
    void switchOn(BadgeId id) {
        if (table.activate(id, true, clock.instant())) {
            begin(table.find(id).orElseThrow());
        }
    }

    /// Nobody is given it and nobody sees it; who has it keeps it for when it is switched on again.
    @Transactional
    void switchOff(BadgeId id) {
        table.activate(id, false, clock.instant());
        cache.drop(TAG);
    }

    private void begin(Badge badge) {
        cache.drop(TAG);
        events.publishEvent(new PastWanted(badge.id(), NOBODY_YET));
    }
}
