package org.rapport.awards;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.comments.Discretion;
import org.rapport.comments.Host;
import org.rapport.content.Article;

/// A blog learns once for ever that it was named for an award: no other thanks tell it again, nor do changes of these.
@Component
@Order(200)
class OnceForEver implements Discretion {
    private final Ledger ledger;
    private final Exhibits exhibits;
    private final JourneyTable table;

    OnceForEver(Ledger ledger, Exhibits exhibits, JourneyTable table) {
        this.ledger = ledger;
        this.exhibits = exhibits;
        this.table = table;
    }

    @Override
    public Set<String> untold(Article article, Set<String> targets) {
        return ledger.kept().stream()
                .filter(award -> exhibits.thanks(award).filter(it -> it.id().equals(article.id())).isPresent())
                .flatMap(award -> targets.stream().filter(target -> knows(award.id(), target)))
                .collect(Collectors.toSet());
    }

    private boolean knows(AwardId award, String target) {
        return Host.of(target).filter(host -> table.told(host).filter(told -> told.at() != null).isPresent())
                .filter(host -> table.nominees(award).stream().anyMatch(it -> it.host().equals(host))).isPresent();
    }
}
