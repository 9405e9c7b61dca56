package org.rapport.comments;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Origin;
import org.rapport.api.page.CacheTags;
import org.rapport.content.ArticleId;

/// All linkbacks: pages elsewhere that link to an article here.
@Component
public class Linkbacks {
    private final LinkbackTable linkbacks;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Linkbacks(LinkbackTable linkbacks, CacheTags cache, ApplicationEventPublisher events, Clock clock) {
        this.linkbacks = linkbacks;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Linkback> find(LinkbackId id) {
        return linkbacks.find(id);
    }

    /// The linkback of the page at `source` to `article`.
    @Transactional(readOnly = true)
    public Optional<Linkback> find(ArticleId article, String source) {
        return linkbacks.find(article, source);
    }

    /// The linkbacks from `host` (see [Host]) that were announced between two moments, the earliest first.
    @Transactional(readOnly = true)
    public List<Linkback> from(String host, Instant from, Instant to) {
        return linkbacks.from(host, from, to);
    }

    @Transactional(readOnly = true)
    List<Linkback> of(ArticleId article) {
        return linkbacks.of(article);
    }

    @Transactional(readOnly = true)
    boolean isKnown(ArticleId article, URI source) {
        return linkbacks.find(article, source.toString()).isPresent();
    }

    /// Keeps what `source` said, after we saw its link to `article`. False if it was kept before.
    @Transactional
    boolean keep(ArticleId article, URI source, Mention mention) {
        var now = clock.instant();
        return keep(article, source, mention, now, now, null, Origin.HERE);
    }

    /// Takes in what was recorded elsewhere, with what is claimed of it. False if it, or the same source, was kept before.
    @Transactional
    boolean bring(String key, ArticleId article, URI source, Mention mention, Instant at, @Nullable Claim claim) {
        var isNew = keep(article, source, mention, at, null, key, Origin.IMPORTED);
        if (isNew && claim != null) {
            linkbacks.claim(article, source.toString(), claim.at(), claim.by());
        }
        return isNew;
    }

    private boolean keep(ArticleId article, URI source, Mention mention, Instant at, @Nullable Instant verifiedAt,
            @Nullable String key, Origin origin) {
        var host = Host.of(source).orElseThrow();
        if (!linkbacks.keep(article, source.toString(), host, mention.title(), mention.excerpt(), at, verifiedAt,
                key)) {
            return false;
        }
        var kept = linkbacks.find(article, source.toString()).orElseThrow();
        cache.drop(Comments.tag(article));
        events.publishEvent(new LinkbackReceived(kept.id(), article, host, kept.title(), at, origin));
        return true;
    }
}
