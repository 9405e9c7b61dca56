package org.rapport.comments;

import java.util.List;

import org.springframework.stereotype.Component;

import org.rapport.api.Site;
import org.rapport.comments.privacy.Hints;
import org.rapport.content.Articles;

/// Puts comments before the owner together with what she needs to decide.
@Component
class Decisions {
    private final CommentTable comments;
    private final FateTable fates;
    private final ReportTable reports;
    private final Articles articles;
    private final Site site;

    Decisions(CommentTable comments, FateTable fates, ReportTable reports, Articles articles, Site site) {
        this.comments = comments;
        this.fates = fates;
        this.reports = reports;
        this.articles = articles;
        this.site = site;
    }

    List<Decision> of(List<Comment> comments, String back) {
        return comments.stream().map(comment -> of(comment, back)).toList();
    }

    Decision of(Comment comment, String back) {
        return new Decision(comment, articles.find(comment.article()).orElseThrow(), site.moment(comment.at()), back,
                fates.of(comment.id()), comment.byOwner() ? List.of() : Hints.in(comment.text()),
                comments.isConfidential(comment.id()), reports.open(comment.id()));
    }
}
