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
import org.rapport.comments.Linkback.State;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// All linkbacks: pages elsewhere that link to an article here. They wait until the owner lets them appear, unless she
/// trusts their author.
@Component
public class Linkbacks {
    private final LinkbackTable linkbacks;
    private final TrustedAuthorTable trusted;
    private final AnnouncementTable announcements;
    private final Articles articles;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Linkbacks(LinkbackTable linkbacks, TrustedAuthorTable trusted, AnnouncementTable announcements, Articles articles,
            CacheTags cache, ApplicationEventPublisher events, Clock clock) {
        this.linkbacks = linkbacks;
        this.trusted = trusted;
        this.announcements = announcements;
        this.articles = articles;
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
        return linkbacks.find(article, source).or(() -> linkbacks.find(article, Twins.of(source)));
    }

    /// The linkbacks from `host` (see [Host]) that were announced between two moments, the earliest first.
    @Transactional(readOnly = true)
    public List<Linkback> from(String host, Instant from, Instant to) {
        return linkbacks.from(host, from, to);
    }

    /// So many of those that readers see anywhere, the latest first.
    @Transactional(readOnly = true)
    public List<Linkback> latest(int most) {
        return linkbacks.latestShown(most);
    }

    /// Whether an article that readers see links to a page at `host` (see [Host]), as was noted when it was published.
    @Transactional(readOnly = true)
    public boolean areReturned(String host) {
        return announcements.linked(host).stream()
                .filter(link -> Host.of(link.target()).filter(host::equals).isPresent())
                .anyMatch(link -> articles.isPublic(link.article()));
    }

    /// What readers see of them under `article`.
    @Transactional(readOnly = true)
    List<Linkback> of(ArticleId article) {
        return Twins.once(linkbacks.of(article));
    }

    /// Whether the page at `source` was recorded, and is there as far as we know.
    @Transactional(readOnly = true)
    boolean isKnown(ArticleId article, URI source) {
        return linkbacks.find(article, source.toString()).filter(linkback -> linkback.goneAt() == null).isPresent();
    }

    /// Keeps what `source` says, after we saw its link to `article`: for the first time, or once more. What it says now
    /// waits again if it says something else, unless its author is trusted. False if nothing is new.
    @Transactional
    boolean keep(ArticleId article, URI source, Mention mention) {
        var now = clock.instant();
        var byline = mention.byline();
        var isTrusted = !byline.url().isEmpty() && trusted.has(byline.url(), Twins.unprotected(byline.url()));
        return keep(article, source, mention, isTrusted ? State.SHOWN : State.HELD, now, now, null, Origin.HERE)
                || lock(article, source.toString()).filter(it -> renew(it, source.toString(), mention, isTrusted, now))
                        .isPresent();
    }

    /// The linkback of the page, at whichever of both addresses it was recorded.
    private Optional<Linkback> lock(ArticleId article, String source) {
        return linkbacks.lock(article, source).or(() -> linkbacks.lock(article, Twins.of(source)));
    }

    private boolean renew(Linkback known, String source, Mention mention, boolean isTrusted, Instant now) {
        if (saysNothingNew(known, source, mention)) {
            return false;
        }
        // What came in with an import was read by the owner as it stands.
        var said = known.verifiedAt() == null ? Mention.of(known) : mention;
        linkbacks.renew(known.id(), source, said.kind(), said.title(), said.excerpt(), mention.byline().name(),
                mention.byline().url(), becomes(known, said, isTrusted), now);
        tell(known.article(), source, known.at(), Origin.HERE);
        return true;
    }

    /// At http, where anybody on the way may write, nothing is said of what is there at https.
    private static boolean saysNothingNew(Linkback known, String source, Mention mention) {
        return known.goneAt() == null && (isUnprotected(source, known)
                || known.verifiedAt() != null && mention.isSaidBy(known) && source.equals(known.source())
                        && mention.byline().equals(new Byline(known.author(), known.authorUrl())));
    }

    /// Whether it is the address at http of what is known at https.
    private static boolean isUnprotected(String source, Linkback known) {
        return Twins.isSecure(known.source()) && !Twins.isSecure(source);
    }

    /// What the owner set aside stays there; what says something else than she read waits again.
    private static State becomes(Linkback known, Mention said, boolean isTrusted) {
        if (known.state() == State.REJECTED) {
            return State.REJECTED;
        }
        return isTrusted || known.state() == State.SHOWN && said.isSaidBy(known) ? State.SHOWN : State.HELD;
    }

    /// Takes in what was recorded elsewhere, with what is claimed of it. False if it, or the same source, was kept
    /// before.
    @Transactional
    boolean bring(String key, ArticleId article, URI source, Mention mention, Instant at, @Nullable Claim claim) {
        var isNew = keep(article, source, mention, State.SHOWN, at, null, key, Origin.IMPORTED);
        if (isNew && claim != null) {
            linkbacks.claim(article, source.toString(), claim.at(), claim.by());
        }
        return isNew;
    }

    private boolean keep(ArticleId article, URI source, Mention mention, State state, Instant at,
            @Nullable Instant verifiedAt, @Nullable String key, Origin origin) {
        var host = Host.of(source).orElseThrow();
        var isNew = linkbacks.find(article, Twins.of(source.toString())).isEmpty()
                && linkbacks.keep(article, source.toString(), host, mention.kind(), mention.title(), mention.excerpt(),
                        mention.byline().name(), mention.byline().url(), state, at, verifiedAt, key);
        if (isNew) {
            tell(article, source.toString(), at, origin);
        }
        return isNew;
    }

    private void tell(ArticleId article, String source, Instant at, Origin origin) {
        var kept = linkbacks.find(article, source).orElseThrow();
        cache.drop(Comments.tag(article));
        events.publishEvent(new LinkbackReceived(kept.id(), article, kept.host(), kept.title(), at, origin));
    }

    /// Notes that the page at `source`, or its link to `article`, is not there any more; what is gone at https is gone
    /// at http. False if nobody knew of it.
    @Transactional
    boolean lose(ArticleId article, URI source) {
        var lost = linkbacks.lock(article, source.toString())
                .or(() -> Twins.isSecure(source.toString())
                        ? linkbacks.lock(article, Twins.unprotected(source.toString()))
                        : Optional.empty())
                .filter(it -> linkbacks.lose(it.id(), clock.instant()));
        lost.ifPresent(it -> {
            cache.drop(Comments.tag(article));
            events.publishEvent(new LinkbackGone(it.id(), article, clock.instant()));
        });
        return lost.isPresent();
    }

    /// Lets it appear, if it does not yet. Nothing happens if its page says something else since the owner read it as
    /// `seen` (see [Linkback#seen]).
    @Transactional
    public void approve(LinkbackId id, String seen, String owner) {
        linkbacks.lock(id).filter(it -> it.seen().equals(seen)).ifPresent(it -> decide(it, State.SHOWN, owner));
    }

    /// Sets it aside.
    @Transactional
    void reject(LinkbackId id, String owner) {
        linkbacks.lock(id).ifPresent(it -> decide(it, State.REJECTED, owner));
    }

    private void decide(Linkback it, State state, String owner) {
        if (linkbacks.decide(it.id(), state, clock.instant(), owner)) {
            cache.drop(Comments.tag(it.article()));
        }
    }

    /// Lets it appear as the owner read it, with all that waits by the same author, and all that comes from there.
    @Transactional
    void trust(LinkbackId id, String seen, String owner) {
        linkbacks.lock(id).filter(it -> it.seen().equals(seen) && !it.authorUrl().isEmpty()).ifPresent(it -> {
            trusted.keep(it.authorUrl(), it.author(), clock.instant(), owner);
            decide(it, State.SHOWN, owner);
            linkbacks.heldOf(it.authorUrl()).forEach(held -> decide(held, State.SHOWN, owner));
        });
    }

    /// What comes from that author waits again; what appeared stays.
    @Transactional
    void distrust(String authorUrl) {
        trusted.remove(authorUrl);
    }
}
