package org.rapport.content;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.Saving.Saved;
import org.rapport.content.Saving.Stale;

/// What stands on the owner's sheets. A save never changes what readers see, and loses no words: a stale one is refused
/// and set aside, and what makes room for other words is set aside too.
@Component
class Manuscripts {
    private final ManuscriptTable table;
    private final ScheduleTable schedules;
    private final Articles articles;
    private final Revisions revisions;
    private final Clock clock;

    Manuscripts(ManuscriptTable table, ScheduleTable schedules, Articles articles, Revisions revisions, Clock clock) {
        this.table = table;
        this.schedules = schedules;
        this.articles = articles;
        this.revisions = revisions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Manuscript> find(ArticleId id) {
        return articles.find(id).flatMap(article -> table.find(id).map(row -> row.of(article)));
    }

    /// What was begun on the blank sheet with the key `sheet`.
    @Transactional(readOnly = true)
    Optional<Manuscript> begunOn(String sheet) {
        return articles.madeFrom(key(sheet)).flatMap(article -> find(article.id()));
    }

    /// The draft that a blank sheet becomes with its first save, however often that is sent.
    @Transactional
    ArticleId begin(ArticleText text, @Nullable Spot spot, Basis basis) {
        var id = articles.draftOnce(key(basis.sheet()), Slug.of(text.title()), text, spot);
        table.sign(id, basis.sheet(), basis.turn());
        return id;
    }

    private static String key(String sheet) {
        return Articles.FROM_A_SHEET + sheet;
    }

    @Transactional
    Saving save(ArticleId id, ArticleText text, Basis basis) {
        table.hold(id);
        var standing = standing(id);
        if (standing.text().says(text)) {
            return new Saved(standing);
        }
        if (!basis.knows(standing.saved())) {
            revisions.setAside(id, text, basis.sheet());
            return new Stale(standing);
        }
        if (!basis.isOf(standing.saved().sheet()) && revisions.hasWordsOf(id, basis.sheet())) {
            revisions.setAside(id, standing.text());
        }
        return new Saved(replace(standing, text, basis));
    }

    /// Saves what stands on the sheet and shows it to readers; nothing is left that could go out by itself.
    @Transactional
    Saving publish(ArticleId id, ArticleText text, Basis basis) {
        return save(id, text, basis).then(this::show);
    }

    private Manuscript show(Manuscript manuscript) {
        schedules.end(manuscript.id());
        if (manuscript.isAhead()) {
            table.remove(manuscript.id());
            articles.revise(manuscript.id(), manuscript.text());
        }
        articles.publish(manuscript.id());
        return standing(manuscript.id());
    }

    /// Takes the article back from its readers; what stands on the sheet is what it says from now on, and does not go out
    /// by itself.
    @Transactional
    void withdraw(ArticleId id) {
        table.hold(id);
        find(id).ifPresent(manuscript -> {
            articles.withdraw(id);
            schedules.end(id);
            if (manuscript.isAhead()) {
                table.remove(id);
                articles.revise(id, manuscript.text());
            }
        });
    }

    /// Forgets a draft for good; false if it has to stay.
    @Transactional
    boolean remove(ArticleId id) {
        table.hold(id);
        return articles.remove(id);
    }

    /// Gives the article another address, whatever stands on the sheet.
    @Transactional
    Moving move(ArticleId id, Slug slug) {
        table.hold(id);
        return articles.move(standing(id).article(), slug);
    }

    /// Goes back to what readers see. The newer words, and what else was `typed`, are set aside.
    @Transactional
    Saving discard(ArticleId id, ArticleText typed) {
        table.hold(id);
        var standing = standing(id);
        revisions.setAside(id, standing.text());
        revisions.setAside(id, typed);
        return new Saved(standing.isAhead()
                ? replace(standing, ArticleText.of(standing.article()), Basis.on(0))
                : standing);
    }

    /// Puts the words of `revision` on the sheet. What stood there is set aside.
    @Transactional
    void restore(ArticleId id, Revision revision) {
        table.hold(id);
        var standing = standing(id);
        var text = revision.text().labelled(standing.article().tags());
        revisions.bringBackSources(revision);
        if (!standing.text().says(text)) {
            revisions.setAside(id, standing.text());
            replace(standing, text, Basis.on(0));
        }
    }

    /// Saves what stands on the sheet, and turns it from HTML into Markdown. The HTML is kept.
    @Transactional
    Saving turn(ArticleId id, ArticleText text, Basis basis) {
        return save(id, text, basis).then(this::inMarkdown);
    }

    private Manuscript inMarkdown(Manuscript standing) {
        if (standing.text().format() == Format.MARKDOWN) {
            return standing;
        }
        revisions.setAsideLast(standing.id(), standing.text());
        return replace(standing, standing.text().inMarkdown(), Basis.on(0));
    }

    /// Goes back to the HTML that was kept last. The Markdown, and what else was `typed`, are set aside.
    @Transactional
    Saving turnBack(ArticleId id, ArticleText typed) {
        table.hold(id);
        var newest = revisions.newest(id);
        revisions.setAside(id, typed);
        newest.filter(revision -> revision.text().format() == Format.HTML).ifPresent(html -> restore(id, html));
        return new Saved(standing(id));
    }

    private Manuscript replace(Manuscript standing, ArticleText text, Basis basis) {
        var id = standing.id();
        table.count(id, basis.sheet(), basis.turn());
        table.remove(id);
        if (!standing.article().isPublic()) {
            articles.revise(id, text);
        } else if (!ArticleText.of(standing.article()).says(text)) {
            table.insert(id, text.title(), text.standfirst(), text.body(), text.format(), text.labels(),
                    clock.instant());
        }
        return standing(id);
    }

    private Manuscript standing(ArticleId id) {
        return find(id).orElseThrow();
    }
}
