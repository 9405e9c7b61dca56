package org.rapport.comments;

import java.time.Clock;
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
    private final Clock clock;

    Decisions(CommentTable comments, FateTable fates, ReportTable reports, Articles articles, Site site,
            Clock clock) {
        this.comments = comments;
        this.fates = fates;
        this.reports = reports;
        this.articles = articles;
        this.site = site;
        this.clock = clock;
    }

    List<Decision> of(List<Comment> comments, String back) {
        return comments.stream().map(comment -> of(comment, back)).toList();
    }

    Decision of(Comment comment, String back) {
        return new Decision(comment, articles.find(comment.article()).orElseThrow(), site.moment(comment.at()),
                comments.putOffUntil(comment.id(), clock.instant()).map(site::moment).orElse(""), back,
                fates.of(comment.id()), comment.byOwner() ? List.of() : Hints.in(comment.text()),
                comments.isConfidential(comment.id()), reports.open(comment.id()));
    }
}
