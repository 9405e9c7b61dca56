package org.rapport.comments;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Site;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.content.Article;
import org.rapport.content.ArticleId;

/// The owner's rule for what visitors write, and those of single articles, which hold however old these are. Links from
/// other sites are no such words: they are noted whatever it says.
@Component
class Policies {
    /// Carried by every page that has a form for visitors, or says why it has none.
    static final CacheTag TAG = CacheTag.of("comment-policy");

    private final PolicyTable table;
    private final CommentTable comments;
    private final WriterTable writers;
    private final CacheTags cache;
    private final Site site;
    private final Clock clock;

    Policies(PolicyTable table, CommentTable comments, WriterTable writers, CacheTags cache, Site site, Clock clock) {
        this.table = table;
        this.comments = comments;
        this.writers = writers;
        this.cache = cache;
        this.site = site;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Policy now() {
        return table.find().orElse(Policy.UNTOLD);
    }

    /// What becomes of words under `article` that come by the private link with the token `writer`, or by none.
    @Transactional(readOnly = true)
    Prospect prospect(Article article, @Nullable String writer) {
        var isKnown = heard(writer) > 0;
        return table.of(article.id()).map(own -> own.prospect(isKnown)).orElseGet(() -> {
            var published = Optional.ofNullable(article.publishedAt()).orElseGet(clock::instant);
            return now().prospect(day(published), day(clock.instant()), isKnown);
        });
    }

    /// How many comments appear that came by the private link with that token, or by another whose holder confirmed the same
    /// address for mail: none if one was set aside. Nobody has an account and everybody can type a name or an address:
    /// nothing else tells one writer from all others.
    @Transactional(readOnly = true)
    int heard(@Nullable String writer) {
        return Optional.ofNullable(writer).flatMap(writers::find).map(this::heard).orElse(0);
    }

    private int heard(Writer writer) {
        var same = writers.same(writer.id());
        return same.stream().anyMatch(Writer::distrusted)
                ? 0
                : same.stream().mapToInt(it -> comments.countHeard(it.id())).sum();
    }

    /// What comes by the private link with the token `writer`, or by none, as checks see it.
    @Transactional(readOnly = true)
    Submission submission(ArticleId article, @Nullable CommentId comment, @Nullable CommentId parent, Remark remark,
            String bait, @Nullable String writer, boolean isConfidential) {
        var known = Optional.ofNullable(writer).flatMap(writers::find);
        return new Submission(article, comment, parent, remark.author(), remark.site(), remark.text(), bait,
                known.map(Writer::id).orElse(null), known.map(this::heard).orElse(0),
                isConfidential);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, site.zone());
    }

    /// Keeps `form`, which has no problems, in the place of the version that it names. False, and nothing is kept, if
    /// somebody changed that meanwhile.
    @Transactional
    boolean keep(PolicyForm form) {
        var it = form.policy();
        var kept = it.version() == 0
                ? table.insert(it.admission(), it.days(), it.findable(), clock.instant())
                : table.update(it.admission(), it.days(), it.findable(), clock.instant(), it.version());
        if (kept) {
            cache.drop(TAG);
        }
        return kept;
    }

    /// The rule of `article`, if it has its own.
    @Transactional(readOnly = true)
    Optional<Admission> of(ArticleId article) {
        return table.of(article);
    }

    /// The articles that have a rule of their own, the last changed first.
    @Transactional(readOnly = true)
    List<ArticleId> exceptions() {
        return table.exceptions();
    }

    /// Gives `article` a rule of its own.
    @Transactional
    void except(ArticleId article, Admission admission) {
        if (!table.except(article, admission, clock.instant())) {
            table.change(article, admission, clock.instant());
        }
        cache.drop(Comments.tag(article));
    }

    /// Lets the rule for all hold under `article`, too.
    @Transactional
    void align(ArticleId article) {
        table.forget(article);
        cache.drop(Comments.tag(article));
    }

    /// A day is over: conversations may have closed with it.
    @Transactional
    void turn() {
        cache.drop(TAG);
    }
}
