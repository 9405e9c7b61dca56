package org.rapport.awards;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.comments.Comments;
import org.rapport.content.Articles;

/// The awards as readers see them, each with its proof.
@Controller
class AwardController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Ledger ledger;
    private final Shelf shelf;
    private final Journeys journeys;
    private final AwardFree awardFree;
    private final Diplomas diplomas;
    private final Site site;
    private final Messages messages;

    AwardController(Ledger ledger, Shelf shelf, Journeys journeys, AwardFree awardFree, Diplomas diplomas,
            Site site,
            Messages messages) {
        this.ledger = ledger;
        this.shelf = shelf;
        this.journeys = journeys;
        this.awardFree = awardFree;
        this.diplomas = diplomas;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/awards")
    Answer index() {
        var kept = shelf.all();
        return Page
                .of(messages.say("awards.list.title"), TEMPLATES.awards(site, messages, kept, awardFree.notice(kept)))
                .described(messages.say("awards.list.words")).tagged(tags(kept));
    }

    @GetMapping("/awards/{kind}")
    Answer show(@PathVariable String kind) {
        var kept = ledger.kept().stream().filter(award -> award.kind().equals(kind)).map(journeys::of).toList();
        return kept.isEmpty() ? Missing.unknown() : page(kept);
    }

    private Page page(List<Journey> kept) {
        var exhibits = kept.stream().map(Journey::exhibit).toList();
        var kind = exhibits.getFirst().kind();
        return Page.of(kind.name(), TEMPLATES.award(site, messages, kind, kept, diplomas)).tagged(tags(exhibits));
    }

    /// Of the articles and their conversations too: what is not public any more is neither named nor quoted.
    private static CacheTag[] tags(List<Exhibit> shown) {
        var conversations = shown.stream().flatMap(Exhibit::articles).distinct().map(Comments::tag);
        return Stream.concat(Stream.of(Awards.TAG, Articles.LISTED), conversations).toArray(CacheTag[]::new);
    }
}
