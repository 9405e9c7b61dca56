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

    private final AwardTable awards;
    private final Provenances provenances;
    private final Catalogue catalogue;
    private final Site site;
    private final Messages messages;

    AwardController(AwardTable awards, Provenances provenances, Catalogue catalogue, Site site, Messages messages) {
        this.awards = awards;
        this.provenances = provenances;
        this.catalogue = catalogue;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/awards")
    Answer index() {
        var accepted = provenances.of(awards.accepted());
        return Page.of(messages.say("awards.list.title"), TEMPLATES.awards(site, messages, accepted))
                .described(messages.say("awards.list.words")).tagged(tags(accepted));
    }

    @GetMapping("/awards/{kind}")
    Answer show(@PathVariable String kind) {
        var given = provenances
                .of(awards.accepted().stream().filter(award -> award.kind().equals(kind)).toList());
        return given.isEmpty() ? Missing.unknown() : page(given);
    }

    private Page page(List<Provenance> given) {
        var kind = given.getFirst().kind();
        return Page.of(kind.name(), TEMPLATES.award(site, messages, kind, given)).tagged(tags(given));
    }

    /// Of the articles and their conversations too: what is not public any more is neither named nor quoted.
    private static CacheTag[] tags(List<Provenance> shown) {
        var conversations = shown.stream().flatMap(Provenance::articles).distinct().map(Comments::tag);
        return Stream.concat(Stream.of(Awards.TAG, Articles.LISTED), conversations).toArray(CacheTag[]::new);
    }
}
