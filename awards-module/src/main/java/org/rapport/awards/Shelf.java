package org.rapport.awards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.awards.kinds.Kind;

/// The badges that hang: one for each kind of award, however often it was accepted.
@Component
class Shelf {
    private final Ledger ledger;
    private final Exhibits exhibits;

    Shelf(Ledger ledger, Exhibits exhibits) {
        this.ledger = ledger;
        this.exhibits = exhibits;
    }

    /// The latest award of each kind, with the givers of those before it.
    @Transactional(readOnly = true)
    List<Exhibit> all() {
        return exhibits.of(ledger.kept()).stream()
                .collect(Collectors.groupingBy(exhibit -> exhibit.kind().id(), LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(Shelf::together).toList();
    }

    private static Exhibit together(List<Exhibit> kept) {
        var latest = kept.getFirst();
        return new Exhibit(latest.award(), latest.kind(),
                kept.reversed().stream().flatMap(exhibit -> exhibit.givers().stream()).toList(), latest.thanks());
    }

    /// The same of that kind.
    @Transactional(readOnly = true)
    Optional<Exhibit> of(Kind kind) {
        return all().stream().filter(exhibit -> exhibit.kind().id().equals(kind.id())).findFirst();
    }
}
