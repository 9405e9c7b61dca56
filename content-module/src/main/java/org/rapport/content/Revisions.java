package org.rapport.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.content.Revision.Kind;
import org.rapport.content.sources.KeptSources;

/// What articles said once: every published state, and words that would have been lost otherwise. They stay as long as
/// the article.
@Component
class Revisions {
    private final RevisionTable table;
    private final KeptSources sources;
    private final Clock clock;

    Revisions(RevisionTable table, KeptSources sources, Clock clock) {
        this.table = table;
        this.sources = sources;
        this.clock = clock;
    }

    /// Newest first, without their texts.
    @Transactional(readOnly = true)
    List<Revision> of(ArticleId article) {
        return table.of(article).stream().map(RevisionTable.Row::revision).toList();
    }

    @Transactional(readOnly = true)
    Optional<Revision> find(ArticleId article, RevisionId id) {
        return table.find(article, id).map(RevisionTable.Row::revision);
    }

    /// The one that readers see now.
    @Transactional(readOnly = true)
    Optional<RevisionId> seen(Article article) {
        return table.published(article.id()).filter(last -> article.isPublic()).map(RevisionTable.Row::id);
    }

    @Transactional(readOnly = true)
    Past past(ArticleId article) {
        return table.past(article);
    }

    /// Readers see `text` since `at`; nothing new if that is what they saw last.
    @Transactional
    void published(ArticleId article, ArticleText text, Instant at) {
        if (table.published(article).map(RevisionTable.Row::revision).filter(last -> isSaying(last, text)).isEmpty()) {
            insert(article, Kind.PUBLISHED, text, null, at);
        }
    }

    private boolean isSaying(Revision last, ArticleText text) {
        return text.labelled(List.of()).says(last.text()) && last.sources().equals(sources.of(text.body()));
    }

    /// Keeps `text`, unless it is kept already.
    @Transactional
    void setAside(ArticleId article, ArticleText text) {
        if (!text.isEmpty()
                && !table.holds(article, text.title(), text.standfirst(), text.body(), text.format(),
                        text.labels())) {
            insert(article, Kind.SET_ASIDE, text, UUID.randomUUID().toString(), clock.instant());
        }
    }

    /// Keeps `text` as the [#newest], though it may be kept already.
    @Transactional
    void setAsideLast(ArticleId article, ArticleText text) {
        if (newest(article).map(Revision::text).filter(text.labelled(List.of())::says).isEmpty()) {
            insert(article, Kind.SET_ASIDE, text, UUID.randomUUID().toString(), clock.instant());
        }
    }

    /// What was kept last.
    @Transactional(readOnly = true)
    Optional<Revision> newest(ArticleId article) {
        return table.newest(article).map(RevisionTable.Row::revision);
    }

    /// Keeps `text` in the place of what was set aside of that sheet before: it is the same writer, who went on. Whatever
    /// it says, so that [#hasWordsOf] knows.
    @Transactional
    void setAside(ArticleId article, ArticleText text, String sheet) {
        if (!insert(article, Kind.SET_ASIDE, text, sheet, clock.instant())) {
            table.replace(article, text.title(), text.standfirst(), text.body(), text.format(), text.labels(),
                    sources.of(text.body()), Markup.words(text), sheet, clock.instant());
        }
    }

    private boolean insert(ArticleId article, Kind kind, ArticleText text, @Nullable String sheet, Instant at) {
        return table.insert(article, kind, text.title(), text.standfirst(), text.body(), text.format(), text.labels(),
                sources.of(text.body()), Markup.words(text), sheet, at);
    }

    /// Whether words of that sheet were set aside.
    @Transactional(readOnly = true)
    boolean hasWordsOf(ArticleId article, String sheet) {
        return table.hasWordsOf(article, sheet);
    }

    /// Sources that the text cited then and nobody has any more are there again; others stay as they are now.
    @Transactional
    void bringBackSources(Revision revision) {
        sources.bringBack(revision.sources());
    }
}
