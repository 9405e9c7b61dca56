package org.rapport.comments;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.WebAddress;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.comments.Comment.State;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;
import org.rapport.content.Genre;

/// Brings in what was said under an imported article, and who linked to it.
@Component
@Order(100)
class CommentImport implements ImportPart {
    /// Said of a comment that the owner set aside, and of one that she decided on: when, and as whom she signed in.
    static final String SET_ASIDE = "_rapport_set_aside";
    static final String DECIDED = "_rapport_decided";
    static final String DECIDED_BY = "_rapport_decided_by";
    /// Said of a comment that the owner put first.
    static final String PINNED = "_rapport_pinned";

    /// RFC 5321, section 4.5.3.1: 64 octets before the sign, 255 behind it.
    private static final int LONGEST_EMAIL = 320;

    private final Articles articles;
    private final Reception reception;
    private final Linkbacks linkbacks;
    private final CommentTable table;
    private final Pins pins;
    private final Moments moments;
    private final Messages messages;

    CommentImport(Articles articles, Reception reception, Linkbacks linkbacks, CommentTable table,
            Pins pins, Moments moments, Messages messages) {
        this.articles = articles;
        this.reception = reception;
        this.linkbacks = linkbacks;
        this.table = table;
        this.pins = pins;
        this.moments = moments;
        this.messages = messages;
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        articles.madeFrom(item.key()).filter(article -> article.genre() == Genre.ARTICLE).ifPresent(article -> {
            for (var said : item.comments()) {
                read(item, article, said, report);
            }
            item.comments().forEach(said -> hang(item, said));
        });
    }

    private void read(ImportItem item, Article article, ImportItem.Comment said, ImportReport report) {
        var at = said.at() == null ? article.publishedAt() : said.at();
        if (at == null || !(List.of("0", "1").contains(said.approved()) || said.meta().containsKey(SET_ASIDE))) {
            report.skipped(named(said), messages.say("comments.import.discarded"));
            return;
        }
        switch (said.type()) {
            case "", "comment" -> readComment(item, article, said, at, report);
            case "pingback", "trackback" -> readLinkback(item, article, said, at, report);
            default -> report.skipped(named(said), messages.say("comments.import.kind", said.type()));
        }
    }

    private void readComment(ImportItem item, Article article, ImportItem.Comment said, Instant at,
            ImportReport report) {
        var remark = new Remark(PlainText.shortened(unescaped(said.author()), Remark.LONGEST_AUTHOR), site(said),
                said.text());
        if (remark.text().isEmpty()) {
            report.skipped(named(said), messages.say("comments.import.empty"));
            return;
        }
        var brought = reception.bring(item.commentKey(said.id()), article.id(), remark, email(said),
                said.byOwner(), at, state(said));
        var kind = messages.say("comments.import.comments");
        brought.ifPresentOrElse(id -> {
            noteDecision(id, said);
            pin(id, article.id(), said);
            report.brought(kind);
        }, () -> report.known(kind));
    }

    private void readLinkback(ImportItem item, Article article, ImportItem.Comment said, Instant at,
            ImportReport report) {
        var source = source(said.url());
        if (source.isEmpty() || !said.approved().equals("1")) {
            report.skipped(named(said), messages.say("comments.import.linkback"));
            return;
        }
        var kind = messages.say("comments.import.linkbacks");
        var mention = Mention.of(said.url(), unescaped(said.author()), unescaped(said.text()));
        if (linkbacks.bring(item.commentKey(said.id()), article.id(), source.get(), mention, at,
                Claim.of(said, item.site(), moments).orElse(null))) {
            report.brought(kind);
        } else {
            report.known(kind);
        }
    }

    private static State state(ImportItem.Comment said) {
        if (said.meta().containsKey(SET_ASIDE)) {
            return State.REJECTED;
        }
        return said.approved().equals("1") ? State.APPROVED : State.HELD;
    }

    /// Nothing was decided about a comment that waits.
    private void noteDecision(CommentId id, ImportItem.Comment said) {
        if (state(said) != State.HELD) {
            moments.past(said.meta().get(DECIDED)).ifPresent(at -> table.noteDecision(id, at, decider(said)));
        }
    }

    /// In the place of none that the owner put there.
    private void pin(CommentId id, ArticleId under, ImportItem.Comment said) {
        if (said.meta().containsKey(PINNED) && said.parent() == 0 && pins.under(under).isEmpty()) {
            pins.pin(id);
        }
    }

    private static @Nullable String decider(ImportItem.Comment said) {
        var name = said.meta().get(DECIDED_BY);
        return name == null ? null : Decider.named(name);
    }

    private void hang(ImportItem item, ImportItem.Comment said) {
        if (said.parent() != 0 && said.parent() != said.id()) {
            table.madeFrom(item.commentKey(said.id())).ifPresent(id -> table.madeFrom(item.commentKey(said.parent()))
                    .ifPresent(parent -> table.hang(id, parent)));
        }
    }

    private String named(ImportItem.Comment said) {
        return messages.say("comments.import.named", String.valueOf(said.id()), unescaped(said.author()));
    }

    private static String site(ImportItem.Comment said) {
        var site = SiteAddress.read(said.url());
        return Host.of(site).isPresent() && site.length() <= Remark.LONGEST_SITE ? site : "";
    }

    private static String email(ImportItem.Comment said) {
        return said.email().length() <= LONGEST_EMAIL ? said.email() : "";
    }

    private static Optional<URI> source(String url) {
        return WebAddress.read(url).filter(source -> Host.of(source).isPresent()
                && source.toASCIIString().length() <= Witness.LONGEST_SOURCE);
    }

    /// WordPress keeps names and titles as HTML.
    private static String unescaped(String html) {
        return Parser.unescapeEntities(html, false);
    }
}
