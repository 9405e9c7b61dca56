package org.rapport.awards;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.awards.AwardRow.Step;
import org.rapport.awards.kinds.Kinds;
import org.rapport.comments.Comment;
import org.rapport.comments.Comments;
import org.rapport.comments.Linkback;
import org.rapport.comments.Linkbacks;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// Brings in awards as an export of ours tells of them. Their comments and linkbacks came in before, and may have been
/// heard by [OffersInComments] already, or will be: either way each award is here once, as it was.
@Component
@Order(200)
class AwardImport implements ImportPart {
    private static final Map<String, Step> DECIDED = Map.of(AwardExport.ACCEPTED, Step.ACCEPTED, AwardExport.DECLINED,
            Step.DECLINED, AwardExport.TAKEN_DOWN, Step.TAKEN_DOWN, AwardExport.WITHDRAWN, Step.WITHDRAWN);

    private final FormerAwards awards;
    private final Corroboration corroboration;
    private final Kinds kinds;
    private final Articles articles;
    private final Comments comments;
    private final Linkbacks linkbacks;
    private final Clock clock;
    private final Messages messages;

    AwardImport(FormerAwards awards, Corroboration corroboration, Kinds kinds, Articles articles, Comments comments,
            Linkbacks linkbacks, Clock clock, Messages messages) {
        this.awards = awards;
        this.corroboration = corroboration;
        this.kinds = kinds;
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
            if (item.meta().containsKey(AwardExport.ENTERED_BY) && !item.meta().containsKey(AwardExport.ARTICLE)) {
                bring(item, null, report);
            } else {
                article(item, AwardExport.ARTICLE).ifPresentOrElse(article -> bring(item, article, report),
                        () -> report.skipped(item.title(), messages.say("awards.import.article")));
            }
        } catch (IllegalArgumentException | DateTimeParseException e) {
            report.skipped(item.title(), messages.say("awards.import.unreadable"));
        }
    }

    private void bring(ImportItem item, @Nullable ArticleId article, ImportReport report) {
        var what = messages.say("awards.import.awards");
        var former = former(item, article);
        if (awards.bring(item, former)) {
            if (former.host() != null && former.linkback() == null) {
                corroboration.joinNearby(former.host(), former.offeredAt());
            }
            report.brought(what);
        } else {
            report.known(what);
        }
    }

    private FormerAward former(ImportItem item, @Nullable ArticleId article) {
        var kind = kinds.find(said(item, AwardExport.KIND)).orElseThrow(IllegalArgumentException::new).id();
        var host = item.meta().get(AwardExport.HOST);
        var linkback = linkback(item, host);
        var offered = past(offered(item));
        var fate = fate(item, offered);
        return new FormerAward(kind, host, said(item, AwardExport.GIVER), said(item, AwardExport.ADDRESS), article,
                offered, item.body(), article == null ? null : comment(item).map(Comment::id).orElse(null),
                linkback.map(Linkback::id).orElse(null),
                linkback.isPresent() && item.meta().containsKey(AwardExport.NAMED), isNamed(item, fate),
                item.meta().get(AwardExport.ENTERED_BY), number(item, AwardExport.TOGETHER).map(item::key).orElse(null),
                fate.step(), fate.since(), item.meta().get(AwardExport.DECIDED_BY), until(item),
                fate.passedOnAt(), article(item, AwardExport.THANKS).orElse(null));
    }

    /// What became of it.
    private record Fate(Step step, Instant since, @Nullable Instant passedOnAt) {}

    private Fate fate(ImportItem item, Instant offered) {
        var decided = DECIDED.entrySet().stream().filter(it -> item.meta().containsKey(it.getKey())).toList();
        if (decided.size() > 1) {
            throw new IllegalArgumentException("It cannot have been decided twice");
        }
        if (decided.isEmpty()) {
            var isLater = item.meta().containsKey(AwardExport.LATER);
            return new Fate(isLater ? Step.LATER : Step.OFFERED, offered, null);
        }
        var since = past(Instant.parse(said(item, decided.getFirst().getKey())));
        var passedOn = decided.getFirst().getValue() == Step.ACCEPTED ? moment(item, AwardExport.PASSED_ON) : null;
        return passedOn == null
                ? new Fate(decided.getFirst().getValue(), since, null)
                : new Fate(Step.PASSED_ON, since, past(passedOn));
    }

    /// Exports of before named every giver whose award was accepted.
    private static @Nullable Boolean isNamed(ImportItem item, Fate fate) {
        if (item.meta().containsKey(AwardExport.DISCREET)) {
            return false;
        }
        return fate.step() == Step.ACCEPTED || fate.step() == Step.PASSED_ON ? true : null;
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
                .filter(linkback -> Blog.of(linkback.source()).filter(it -> it.equals(host)).isPresent());
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

    private static @Nullable Instant moment(ImportItem item, String key) {
        var said = item.meta().get(key);
        return said == null ? null : Instant.parse(said);
    }

    /// No file puts off for longer than the owner can.
    private @Nullable Instant until(ImportItem item) {
        var until = moment(item, AwardExport.LATER);
        var latest = clock.instant().plus(Awards.LATER);
        return until == null || until.isBefore(latest) && until.isAfter(Instant.EPOCH) ? until : latest;
    }

    private Instant past(Instant moment) {
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(clock.instant())) {
            throw new IllegalArgumentException("It cannot have been then: " + moment);
        }
        return moment;
    }
}
