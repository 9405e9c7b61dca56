package org.rapport.awards;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.comments.Comment;
import org.rapport.comments.Comments;
import org.rapport.comments.Linkback;
import org.rapport.comments.Linkbacks;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// Brings in awards as an export of ours tells of them. Their comments and linkbacks came in before, and may have been
/// heard by [Offers] already, or will be: either way each award is here once, as it was.
@Component
@Order(200)
class AwardImport implements ImportPart {
    private final Awards awards;
    private final Offers offers;
    private final Catalogue catalogue;
    private final Articles articles;
    private final Comments comments;
    private final Linkbacks linkbacks;
    private final Clock clock;
    private final Messages messages;

    AwardImport(Awards awards, Offers offers, Catalogue catalogue, Articles articles, Comments comments,
            Linkbacks linkbacks, Clock clock, Messages messages) {
        this.awards = awards;
        this.offers = offers;
        this.catalogue = catalogue;
        this.articles = articles;
        this.comments = comments;
        this.linkbacks = linkbacks;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (!item.type().equals(AwardExport.TYPE)) {
            return;
        }
        try {
            article(item, AwardExport.ARTICLE).ifPresentOrElse(article -> bring(item, article, report),
                    () -> report.skipped(item.title(), messages.say("awards.import.article")));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            report.skipped(item.title(), messages.say("awards.import.unreadable"));
        }
    }

    private void bring(ImportItem item, ArticleId article, ImportReport report) {
        var what = messages.say("awards.import.awards");
        var former = former(item, article);
        if (awards.bring(item.key(), former)) {
            if (former.host() != null && former.linkback() == null) {
                offers.joinNearby(former.host(), former.offeredAt());
            }
            report.brought(what);
        } else {
            report.known(what);
        }
    }

    private FormerAward former(ImportItem item, ArticleId article) {
        var kind = catalogue.find(said(item, AwardExport.KIND)).orElseThrow(IllegalArgumentException::new).id();
        var host = item.meta().get(AwardExport.HOST);
        var linkback = linkback(item, host);
        return new FormerAward(kind, host, said(item, AwardExport.GIVER), article, past(offered(item)), item.body(),
                comment(item).map(Comment::id).orElse(null), linkback.map(Linkback::id).orElse(null),
                linkback.isPresent() && item.meta().containsKey(AwardExport.NAMED),
                moment(item, AwardExport.ACCEPTED), moment(item, AwardExport.DECLINED),
                moment(item, AwardExport.WITHDRAWN), item.meta().get(AwardExport.DECIDED_BY),
                article(item, AwardExport.THANKS).orElse(null));
    }

    private Optional<ArticleId> article(ImportItem item, String key) {
        return number(item, key).flatMap(number -> articles.madeFrom(item.key(number))).map(Article::id);
    }

    private Optional<Comment> comment(ImportItem item) {
        return number(item, AwardExport.COMMENT)
                .flatMap(number -> comments.madeFrom(item.commentKey(numberOfArticle(item), number)));
    }

    /// Nobody but the giver speaks for what she gives.
    private Optional<Linkback> linkback(ImportItem item, @Nullable String host) {
        return article(item, AwardExport.LINKED)
                .flatMap(linked -> linkbacks.find(linked, said(item, AwardExport.LINKBACK)))
                .filter(linkback -> linkback.host().equals(host));
    }

    private static long numberOfArticle(ImportItem item) {
        return number(item, AwardExport.ARTICLE).orElseThrow();
    }

    private static Optional<Long> number(ImportItem item, String key) {
        return Optional.ofNullable(item.meta().get(key)).map(Long::valueOf);
    }

    private static String said(ImportItem item, String key) {
        return item.meta().getOrDefault(key, "");
    }

    private static Instant offered(ImportItem item) {
        return Optional.ofNullable(item.published()).orElseThrow(IllegalArgumentException::new);
    }

    private @Nullable Instant moment(ImportItem item, String key) {
        var said = item.meta().get(key);
        return said == null ? null : past(Instant.parse(said));
    }

    private Instant past(Instant moment) {
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(clock.instant())) {
            throw new IllegalArgumentException("It cannot have been then: " + moment);
        }
        return moment;
    }
}
