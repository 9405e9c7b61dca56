package org.rapport.awards;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.comments.Linkback;
import org.rapport.comments.Linkbacks;
import org.rapport.content.ArticleId;

/// Writes the awards down, each as an item of its own behind what it hangs on, which it names by number.
@Component
@Order(200)
class AwardExport implements ExportPart {
    static final String TYPE = "rapport_award";

    static final String KIND = "_rapport_award";
    static final String GIVER = "_rapport_giver";
    static final String HOST = "_rapport_host";
    static final String ARTICLE = "_rapport_article";
    static final String COMMENT = "_rapport_comment";
    /// The address of the page that speaks for it, and the article that the page links to.
    static final String LINKBACK = "_rapport_linkback";
    static final String LINKED = "_rapport_linked";
    static final String NAMED = "_rapport_named";
    static final String ACCEPTED = "_rapport_accepted";
    static final String DECLINED = "_rapport_declined";
    static final String TAKEN_DOWN = "_rapport_taken_down";
    static final String WITHDRAWN = "_rapport_withdrawn";
    static final String DECIDED_BY = "_rapport_decided_by";
    static final String THANKS = "_rapport_thanks";
    static final String LATER = "_rapport_later";
    static final String PASSED_ON = "_rapport_passed_on";
    /// The number of the award that it shares with others of its givers.
    static final String TOGETHER = "_rapport_together";
    static final String ADDRESS = "_rapport_address";
    static final String DISCREET = "_rapport_discreet";
    static final String ENTERED_BY = "_rapport_entered_by";

    private final Ledger ledger;
    private final Exhibits exhibits;
    private final JourneyMeta journeys;
    private final Linkbacks linkbacks;
    private final Site site;

    AwardExport(Ledger ledger, Exhibits exhibits, JourneyMeta journeys, Linkbacks linkbacks, Site site) {
        this.ledger = ledger;
        this.exhibits = exhibits;
        this.journeys = journeys;
        this.linkbacks = linkbacks;
        this.site = site;
    }

    @Override
    public void write(Export export) {
        ledger.all().stream().sorted(Comparator.comparing(award -> award.id().value()))
                .flatMap(award -> award.offers().stream().map(offer -> item(award, offer))).forEach(export::add);
    }

    private ImportItem item(Award award, Offer it) {
        var name = "award-" + it.id().value();
        return new ImportItem(site.address().toString(), Export.number(TYPE, it.id().value()), TYPE, "private", "",
                site.absolute("/awards/" + it.kind() + "#" + name), name, it.kind(), "", it.words(), it.at(),
                List.of(), meta(award, it), List.of());
    }

    private Map<String, String> meta(Award award, Offer it) {
        var meta = new HashMap<>(Map.of(KIND, it.kind(), GIVER, it.giver(), TOGETHER,
                String.valueOf(award.id().value())));
        put(meta, HOST, it.host());
        if (it.article() != null) {
            meta.put(ARTICLE, number(it.article()));
        }
        if (it.comment() != null) {
            meta.put(COMMENT, String.valueOf(Export.number("comment", it.comment().value())));
        }
        Optional.ofNullable(it.linkback()).flatMap(linkbacks::find).ifPresent(linkback -> put(meta, it, linkback));
        put(meta, ADDRESS, it.address().isEmpty() ? null : it.address());
        put(meta, DISCREET, it.isDiscreet() ? "yes" : null);
        put(meta, ENTERED_BY, it.enteredBy());
        meta.putAll(fate(award));
        if (it.equals(award.offers().getFirst())) {
            meta.putAll(journeys.tell(award.id()));
        }
        exhibits.thanks(award).ifPresent(thanks -> meta.put(THANKS, number(thanks.id())));
        return meta;
    }

    /// What became of it.
    private static Map<String, String> fate(Award award) {
        var fate = new HashMap<String, String>();
        switch (award) {
            case Award.Offered ignored -> {
            }
            case Award.Later later -> put(fate, LATER, later.until());
            case Award.Accepted accepted -> put(fate, ACCEPTED, accepted.acceptance());
            case Award.PassedOn passedOn -> {
                put(fate, ACCEPTED, passedOn.acceptance());
                put(fate, PASSED_ON, passedOn.at());
            }
            case Award.Declined declined ->
                put(fate, declined.wasKept() ? TAKEN_DOWN : DECLINED, declined.decision());
            case Award.Withdrawn withdrawn -> put(fate, WITHDRAWN, withdrawn.since());
        }
        return fate;
    }

    private static void put(Map<String, String> meta, String step, Decision decision) {
        meta.put(step, decision.at().toString());
        put(meta, DECIDED_BY, decision.by());
    }

    private static void put(Map<String, String> meta, Offer it, Linkback linkback) {
        meta.put(LINKBACK, linkback.source());
        meta.put(LINKED, number(linkback.article()));
        if (it.titled()) {
            meta.put(NAMED, "yes");
        }
    }

    private static void put(Map<String, String> meta, String key, @Nullable Object value) {
        if (value != null) {
            meta.put(key, value.toString());
        }
    }

    private static String number(ArticleId article) {
        return String.valueOf(Export.number("post", article.value()));
    }
}
