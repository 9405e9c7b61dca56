package org.rapport.comments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.content.Article;
import org.rapport.content.ArticleId;
import org.rapport.content.Articles;

/// Finds conversations part by part, and the place of a comment in them.
@Component
class Readings {
    private final CommentTable comments;
    private final PinTable pins;
    private final Articles articles;
    private final NameBadges badges;

    Readings(CommentTable comments, PinTable pins, Articles articles, NameBadges badges) {
        this.comments = comments;
        this.pins = pins;
        this.articles = articles;
        this.badges = badges;
    }

    /// The part `number`, counted from 1, of what is said under `article`; without talks if there is no such part.
    @Transactional(readOnly = true)
    Reading of(ArticleId article, int number) {
        var outline = outline(article);
        var lines = outline.part(number);
        var above = lines.isEmpty() ? List.<Outline.Line>of() : outline.above(lines.getFirst());
        var said = said(above, lines);
        return new Reading(Talk.of(above, lines, said), number, outline.parts(), outline.after(number),
                outline.count(), outline.pinned().orElse(null),
                badges.beside(said.values().stream().filter(Comment::appears).toList()));
    }

    private Map<CommentId, Comment> said(List<Outline.Line> above, List<Outline.Line> lines) {
        var ids = Stream.concat(above.stream(), lines.stream()).map(Outline.Line::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : comments.these(ids).stream().map(comment -> comment.appears() ? comment : comment.withoutWords())
                        .collect(Collectors.toMap(Comment::id, Function.identity()));
    }

    private Outline outline(ArticleId article) {
        var said = comments.outline(article);
        return Outline.of(said, said.isEmpty() ? null : pins.under(article).orElse(null));
    }

    /// Where readers find the comment `id` now, if they do.
    @Transactional(readOnly = true)
    Optional<String> place(CommentId id) {
        return comments.find(id).flatMap(comment -> articles.find(comment.article()).filter(Article::isPublic)
                .flatMap(article -> outline(article.id()).partOf(id)
                        .map(number -> part(article, number) + "#" + comment.anchor())));
    }

    /// The address of a part of the conversation under `article`: the first stands below the article itself.
    static String part(Article article, int number) {
        return number == 1 ? article.path() : article.path() + "/comments/" + number;
    }
}
