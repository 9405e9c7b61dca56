package org.rapport.awards;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.rapport.comments.Comments;
import org.rapport.comments.Linkbacks;

/// Blogs that the owner could hand an award on to: those of people whose comments appear, and those that linked here.
@Component
class Suggestions {
    private static final int LOOKED_AT = 200;
    private static final int MOST = 12;

    private final Ledger ledger;
    private final Comments comments;
    private final Linkbacks linkbacks;

    Suggestions(Ledger ledger, Comments comments, Linkbacks linkbacks) {
        this.ledger = ledger;
        this.comments = comments;
        this.linkbacks = linkbacks;
    }

    /// One for each blog that is neither named yet nor gave the award, the nearest first; none of who is to stay unknown.
    List<NomineeForm> of(Journey journey) {
        var known = new HashSet<String>();
        journey.nominees().forEach(it -> known.add(it.nominee().host()));
        journey.exhibit().award().offers().forEach(offer -> known.add(String.valueOf(offer.host())));
        var unknown = ledger.all().stream().flatMap(award -> award.offers().stream()).filter(Offer::isDiscreet)
                .toList();
        var linked = linkbacks.latest(LOOKED_AT).stream()
                .map(it -> new NomineeForm(it.source(), it.author().isEmpty() ? it.host() : it.author(), ""));
        var commented = comments.neighbours(LOOKED_AT).stream().map(it -> new NomineeForm(it.site(), it.name(), ""));
        return Stream.concat(linked, commented).filter(form -> form.problem().isEmpty())
                .filter(form -> unknown.stream().noneMatch(offer -> isOf(form, offer)))
                .filter(form -> known.add(form.host())).limit(MOST).toList();
    }

    private static boolean isOf(NomineeForm form, Offer offer) {
        return form.host().equals(offer.host()) || form.called().equalsIgnoreCase(offer.giver());
    }
}
