package org.rapport.awards;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.awards.credentials.received.ReceivedCredentials;
import org.rapport.awards.kinds.Kind;
import org.rapport.awards.kinds.Kinds;
import org.rapport.comments.Comments;
import org.rapport.comments.Linkback;
import org.rapport.comments.Linkbacks;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// Gathers from the other modules what speaks for an award.
@Component
class Exhibits {
    private final OfferTable offers;
    private final Kinds kinds;
    private final Articles articles;
    private final Comments comments;
    private final Linkbacks linkbacks;
    private final ReceivedCredentials credentials;

    Exhibits(OfferTable offers, Kinds kinds, Articles articles, Comments comments, Linkbacks linkbacks,
            ReceivedCredentials credentials) {
        this.offers = offers;
        this.kinds = kinds;
        this.articles = articles;
        this.comments = comments;
        this.linkbacks = linkbacks;
        this.credentials = credentials;
    }

    List<Exhibit> of(List<? extends Award> awards) {
        return awards.stream().map(this::of).toList();
    }

    Exhibit of(Award award) {
        var kind = kinds.find(award.kind()).orElseThrow();
        return new Exhibit(award, kind, award.offers().stream().map(offer -> of(offer, kind)).toList(),
                thanks(award).orElse(null));
    }

    private Provenance of(Offer offer, Kind kind) {
        var linkback = Optional.ofNullable(offer.linkback()).flatMap(linkbacks::find);
        return new Provenance(offer, Optional.ofNullable(offer.article()).flatMap(articles::find).orElse(null),
                Optional.ofNullable(offer.comment()).flatMap(comments::find).orElse(null),
                linkback.orElse(null), linkback.map(Linkback::article).flatMap(articles::find).orElse(null),
                Optional.ofNullable(offer.credential()).flatMap(credentials::find)
                        .map(reading -> new Signed(reading, offer, kind)).orElse(null),
                offer.host() == null ? List.of() : offers.others(offer.id()));
    }

    /// The article that thanks for it, perhaps a draft.
    Optional<Article> thanks(Award award) {
        if (!(award instanceof Award.Kept kept)) {
            return Optional.empty();
        }
        return kept.thanks() == null ? articles.proposed(kept.draftKey()) : articles.find(kept.thanks());
    }
}
