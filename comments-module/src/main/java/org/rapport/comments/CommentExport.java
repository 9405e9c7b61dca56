package org.rapport.comments;

import java.util.Map;

import org.jsoup.nodes.Entities;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.comments.Comment.State;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// Writes down what was said under the articles, and who linked to them: no e-mail addresses, no private links.
@Component
@Order(100)
class CommentExport implements ExportPart {
    private final Articles articles;
    private final CommentTable comments;
    private final LinkbackTable linkbacks;
    private final Site site;

    CommentExport(Articles articles, CommentTable comments, LinkbackTable linkbacks, Site site) {
        this.articles = articles;
        this.comments = comments;
        this.linkbacks = linkbacks;
        this.site = site;
    }

    @Override
    public void write(Export export) {
        comments.all().forEach(comment -> add(export, comment.article(), item(comment)));
        linkbacks.all().forEach(linkback -> add(export, linkback.article(), item(linkback)));
    }

    private void add(Export export, ArticleId under, ImportItem.Comment said) {
        articles.find(under).ifPresent(article -> export.addComment(site.absolute(article.path()), said));
    }

    private static ImportItem.Comment item(Comment it) {
        return new ImportItem.Comment(number(it.id()), it.parent() == null ? 0 : number(it.parent()), "comment",
                approved(it), Entities.escape(it.author()), "", it.site(), it.text(), it.at(), it.byOwner(),
                it.state() == State.REJECTED ? Map.of(CommentImport.SET_ASIDE, "yes") : Map.of());
    }

    private static String approved(Comment it) {
        return switch (it.state()) {
            case APPROVED -> "1";
            case HELD -> "0";
            case REJECTED -> "trash";
        };
    }

    private static ImportItem.Comment item(Linkback it) {
        return new ImportItem.Comment(Export.number("pingback", it.id().value()), 0, "pingback", "1",
                Entities.escape(it.title()), "",
                it.source(), Entities.escape(it.excerpt()), it.at(), false,
                it.verifiedAt() == null ? Map.of() : Map.of(CommentImport.VERIFIED, it.verifiedAt().toString()));
    }

    private static long number(CommentId id) {
        return Export.number("comment", id.value());
    }
}
