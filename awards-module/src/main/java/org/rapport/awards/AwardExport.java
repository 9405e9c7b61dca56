package org.rapport.awards;

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
    static final String WITHDRAWN = "_rapport_withdrawn";
    static final String DECIDED_BY = "_rapport_decided_by";
    static final String THANKS = "_rapport_thanks";

    private final AwardTable awards;
    private final Provenances provenances;
    private final Linkbacks linkbacks;
    private final Site site;

    AwardExport(AwardTable awards, Provenances provenances, Linkbacks linkbacks, Site site) {
        this.awards = awards;
        this.provenances = provenances;
        this.linkbacks = linkbacks;
        this.site = site;
    }

    @Override
    public void write(Export export) {
        awards.all().stream().map(this::item).forEach(export::add);
    }

    private ImportItem item(Award it) {
        var name = "award-" + it.id().value();
        return new ImportItem(site.address().toString(), Export.number(TYPE, it.id().value()), TYPE, "private", "",
                site.absolute("/awards/" + it.kind() + "#" + name), name, it.kind(), "", it.words(), it.offeredAt(),
                List.of(), meta(it), List.of());
    }

    private Map<String, String> meta(Award it) {
        var meta = new HashMap<>(Map.of(KIND, it.kind(), GIVER, it.giver(), ARTICLE, number(it.article())));
        put(meta, HOST, it.host());
        if (it.comment() != null) {
            meta.put(COMMENT, String.valueOf(Export.number("comment", it.comment().value())));
        }
        Optional.ofNullable(it.linkback()).flatMap(linkbacks::find).ifPresent(linkback -> put(meta, it, linkback));
        put(meta, ACCEPTED, it.acceptedAt());
        put(meta, DECLINED, it.declinedAt());
        put(meta, WITHDRAWN, it.withdrawnAt());
        put(meta, DECIDED_BY, it.decidedBy());
        provenances.thanks(it).ifPresent(thanks -> meta.put(THANKS, number(thanks.id())));
        return meta;
    }

    private static void put(Map<String, String> meta, Award it, Linkback linkback) {
        meta.put(LINKBACK, linkback.source());
        meta.put(LINKED, number(linkback.article()));
        if (it.named()) {
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
