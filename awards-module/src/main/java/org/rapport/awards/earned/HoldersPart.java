package org.rapport.awards.earned;

import java.time.Clock;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.comments.Comment;
import org.rapport.comments.Comments;

/// Who has a badge on its way out, each as an item of its own behind the comment that earned it, which it names by number,
/// and in again beside that comment. What else she said nobody can tell there: neither addresses nor private links go along.
@Component
@Order(220)
class HoldersPart implements ExportPart, ImportPart {
    static final String TYPE = "rapport_badge_holder";
    private static final String BADGE = "_rapport_badge";
    private static final String RULE = "_rapport_rule";
    private static final String ARTICLE = "_rapport_article";
    private static final String COMMENT = "_rapport_comment";
    private static final String STEPS = "_rapport_steps";

    private final Badges badges;
    private final HolderTable table;
    private final Register register;
    private final Comments comments;
    private final Site site;
    private final Clock clock;
    private final Messages messages;

    HoldersPart(Badges badges, HolderTable table, Register register, Comments comments, Site site, Clock clock,
            Messages messages) {
        this.badges = badges;
        this.table = table;
        this.register = register;
        this.comments = comments;
        this.site = site;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        badges.all().forEach(badge -> table.all(badge.id()).stream().flatMap(holder -> item(badge, holder).stream())
                .forEach(export::add));
    }

    /// Nothing for whom nothing stands any more on which it could hang.
    private Optional<ImportItem> item(Badge badge, Holder it) {
        return Optional.ofNullable(it.comment()).flatMap(comments::find).filter(HoldersPart::goesAlong)
                .map(comment -> item(badge, it, comment));
    }

    private static boolean goesAlong(Comment comment) {
        return comment.stands() || comment.state() == Comment.State.REJECTED;
    }

    private ImportItem item(Badge badge, Holder it, Comment comment) {
        var name = "holder-" + it.id().value();
        return new ImportItem(site.address().toString(), Export.number(TYPE, it.id().value()), TYPE, "private", "",
                site.absolute(BadgePageController.PATH + "#" + name), name, badge.name(), "", "", it.since(), List.of(),
                Map.of(BADGE, badge.slug(), RULE, badge.written(),
                        ARTICLE, String.valueOf(Export.number("post", comment.article().value())),
                        COMMENT, String.valueOf(Export.number("comment", comment.id().value())),
                        STEPS, FormerSteps.written(table.steps(List.of(it.id())))),
                List.of());
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(TYPE)) {
            var badge = badges.at(said(item, BADGE)).filter(it -> it.written().equals(said(item, RULE))).orElse(null);
            var comment = comment(item).orElse(null);
            if (badge == null || comment == null) {
                skip(item, badge == null ? "awards.earned.import.badge" : "awards.earned.import.comment", report);
            } else {
                read(item, badge, comment, report);
            }
        }
    }

    private void read(ImportItem item, Badge badge, Comment comment, ImportReport report) {
        try {
            bring(new FormerHolder(badge, comment, FormerSteps.read(said(item, STEPS), clock.instant())), report);
        } catch (IllegalArgumentException | DateTimeException e) {
            skip(item, "awards.earned.import.odd", report);
        }
    }

    private void bring(FormerHolder former, ImportReport report) {
        var what = messages.say("awards.earned.import.holders");
        if (register.bring(former)) {
            report.brought(what);
            report.noted(former.badge().name(), messages.say("awards.earned.import.alone"));
        } else {
            report.known(what);
        }
    }

    private void skip(ImportItem item, String why, ImportReport report) {
        report.skipped(PlainText.shortened(PlainText.line(item.title()), BadgeForm.LONGEST_NAME), messages.say(why));
    }

    private Optional<Comment> comment(ImportItem item) {
        return number(item, ARTICLE).flatMap(article -> number(item, COMMENT)
                .flatMap(number -> comments.madeFrom(item.commentKey(article, number))));
    }

    private static Optional<Long> number(ImportItem item, String key) {
        return Optional.of(said(item, key)).filter(said -> said.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private static String said(ImportItem item, String key) {
        return item.meta().getOrDefault(key, "");
    }
}
