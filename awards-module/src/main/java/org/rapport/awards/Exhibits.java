package org.rapport.awards;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.comments.Comments;
import org.rapport.comments.Linkbacks;
import org.rapport.content.Article;
import org.rapport.content.Articles;

/// Gathers from the other modules what speaks for an award.
@Component
class Provenances {
    private final Catalogue catalogue;
    private final Articles articles;
    private final Comments comments;
    private final Linkbacks linkbacks;

    Provenances(Catalogue catalogue, Articles articles, Comments comments, Linkbacks linkbacks) {
        this.catalogue = catalogue;
        this.articles = articles;
        this.comments = comments;
        this.linkbacks = linkbacks;
    }

    List<Provenance> of(List<Award> awards) {
        return awards.stream().map(this::of).toList();
    }

    Provenance of(Award award) {
        return new Provenance(award, catalogue.find(award.kind()).orElseThrow(),
                articles.find(award.article()).orElseThrow(),
                Optional.ofNullable(award.comment()).flatMap(comments::find).orElse(null),
                Optional.ofNullable(award.linkback()).flatMap(linkbacks::find).orElse(null),
                thanks(award).orElse(null));
    }

    /// The article that thanks for it, perhaps a draft.
    Optional<Article> thanks(Award award) {
        return award.thanks() == null ? articles.proposed(ThankYou.key(award.id())) : articles.find(award.thanks());
    }
}
