package org.rapport.comments;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.comments.Comment.State;
import org.rapport.comments.CommentTable.Decided;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// Writes down what was said under the articles, and who linked to them: no e-mail addresses, no private links, nothing
/// that readers reported. What was sent lately is forgotten within a day and stays too.
@Component
@Order(100)
class CommentExport implements ExportPart {
    private final Articles articles;
    private final CommentTable comments;
    private final PinTable pins;
    private final LinkbackTable linkbacks;
    private final Site site;

    CommentExport(Articles articles, CommentTable comments, PinTable pins, LinkbackTable linkbacks, Site site) {
        this.articles = articles;
        this.comments = comments;
        this.pins = pins;
        this.linkbacks = linkbacks;
        this.site = site;
    }

    @Override
    public void write(Export export) {
        var decided = comments.decided().stream().collect(Collectors.toMap(Decided::id, decision -> decision));
        var pinned = pins.all();
        comments.all().forEach(comment -> add(export, comment.article(),
                item(comment, decided.get(comment.id()), pinned.contains(comment.id()))));
        linkbacks.all().forEach(linkback -> add(export, linkback.article(), item(linkback)));
    }

    private void add(Export export, ArticleId under, ImportItem.Comment said) {
        articles.find(under).ifPresent(article -> export.addComment(site.absolute(article.path()), said));
    }

    private static ImportItem.Comment item(Comment it, @Nullable Decided decided, boolean isPinned) {
        return new ImportItem.Comment(number(it.id()), it.parent() == null ? 0 : number(it.parent()), "comment",
                approved(it), Entities.escape(it.author()), "", it.site(), it.text(), it.at(), it.byOwner(),
                meta(it, decided, isPinned));
    }

    private static Map<String, String> meta(Comment it, @Nullable Decided decided, boolean isPinned) {
        var meta = new HashMap<String, String>();
        if (isPinned) {
            meta.put(CommentImport.PINNED, "yes");
        }
        if (it.state() == State.REJECTED) {
            meta.put(CommentImport.SET_ASIDE, "yes");
        }
        if (decided != null) {
            meta.put(CommentImport.DECIDED, decided.at().toString());
            if (decided.by() != null) {
                meta.put(CommentImport.DECIDED_BY, decided.by());
            }
        }
        return meta;
    }

    private static String approved(Comment it) {
        return switch (it.state()) {
            case APPROVED -> "1";
            case HELD -> "0";
            case READ, REJECTED, SPAM, WITHDRAWN -> "trash";
        };
    }

    /// What is gone, or was set aside, was not approved.
    private static String approved(Linkback it) {
        if (it.goneAt() != null) {
            return "trash";
        }
        return switch (it.state()) {
            case SHOWN -> "1";
            case HELD -> "0";
            case REJECTED -> "trash";
        };
    }

    private static ImportItem.Comment item(Linkback it) {
        return new ImportItem.Comment(Export.number("pingback", it.id().value()), 0, "pingback", approved(it),
                Entities.escape(it.title()), "",
                it.source(), Entities.escape(it.excerpt()), it.at(), false,
                Claim.told(it));
    }

    private static long number(CommentId id) {
        return Export.number("comment", id.value());
    }
}
