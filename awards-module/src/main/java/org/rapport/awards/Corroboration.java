package org.rapport.awards;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTags;
import org.rapport.awards.kinds.Kind;
import org.rapport.awards.recognition.Recogniser;
import org.rapport.comments.Linkback;
import org.rapport.comments.Linkbacks;

/// Joins an offer with the linkback that speaks for it, whichever came first.
@Component
class Corroboration {
    private static final Duration NEARBY = Duration.ofDays(30);

    private final OfferTable offers;
    private final Recogniser recogniser;
    private final Linkbacks linkbacks;
    private final CacheTags cache;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Corroboration(OfferTable offers, Recogniser recogniser, Linkbacks linkbacks, CacheTags cache,
            ApplicationEventPublisher events, Clock clock) {
        this.offers = offers;
        this.recogniser = recogniser;
        this.linkbacks = linkbacks;
        this.cache = cache;
        this.events = events;
        this.clock = clock;
    }

    /// The award that a page hands on: by its title, unless the words around its link refuse it, or by those words.
    Optional<Kind> named(Linkback linkback) {
        return recogniser.namedIn(linkback.title()).filter(kind -> !recogniser.isRefusal(linkback.excerpt()))
                .or(() -> recogniser.offerIn(linkback.excerpt()).map(Recogniser.Offer::kind));
    }

    /// Lets every linkback from `blog` around `at` speak for what its giver offered.
    @Transactional(propagation = Propagation.MANDATORY)
    void joinNearby(String blog, Instant at) {
        linkbacks.from(Blog.host(blog), at.minus(NEARBY), at.plus(NEARBY)).stream()
                .filter(linkback -> Blog.of(linkback.source()).filter(blog::equals).isPresent())
                .forEach(linkback -> join(linkback, named(linkback)));
    }

    /// Lets the linkback speak for every nearby offer from its host that no better one speaks for.
    @Transactional(propagation = Propagation.MANDATORY)
    void join(Linkback linkback, Optional<Kind> named) {
        for (var offer : offers.from(Blog.of(linkback.source()).orElse(linkback.host()))) {
            if (isNear(offer.at(), linkback.at())
                    && offers.corroborate(offer.id(), linkback.id(),
                            named.filter(kind -> kind.id().equals(offer.kind())).isPresent())) {
                cache.drop(Awards.TAG);
                events.publishEvent(new AwardCorroborated(offer.award(), clock.instant()));
            }
        }
    }

    private static boolean isNear(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(NEARBY) <= 0;
    }
}
