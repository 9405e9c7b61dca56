package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.rapport.api.KeyedHash;
import org.rapport.api.Visitor;
import org.rapport.content.ArticleId;

/// Recognises a remark that was sent before: a double click, a reload, a send after a restart.
@Component
class Repeats {
    private static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration SAME_SITTING = Duration.ofMinutes(10);

    private final RepeatTable repeats;
    private final KeyedHash hash;
    private final Visitor visitor;
    private final Clock clock;

    Repeats(RepeatTable repeats, KeyedHash hash, Visitor visitor, Clock clock) {
        this.repeats = repeats;
        this.hash = hash;
        this.visitor = visitor;
        this.clock = clock;
    }

    /// The comment that the same words became, and whether the same network sent them within the last ten minutes.
    record Earlier(CommentId comment, boolean sameHands) {}

    Optional<Earlier> find(ArticleId article, @Nullable CommentId parent, Remark remark) {
        return repeats.find(hash.lately(parts(article, parent, remark)))
                .map(row -> new Earlier(row.comment(), isRecent(row) && visitor.cameFrom(row.network())));
    }

    /// Claims the words for the present transaction; empty if another one is just keeping the same.
    Optional<String> claim(ArticleId article, @Nullable CommentId parent, Remark remark) {
        repeats.forget(clock.instant().minus(REMEMBERED));
        var claimed = hash.of(parts(article, parent, remark));
        return repeats.keep(claimed, visitor.network(), clock.instant()) ? Optional.of(claimed) : Optional.empty();
    }

    void became(String claimed, CommentId comment) {
        repeats.became(claimed, comment);
    }

    private boolean isRecent(RepeatTable.Row row) {
        return row.at().isAfter(clock.instant().minus(SAME_SITTING));
    }

    private static String[] parts(ArticleId article, @Nullable CommentId parent, Remark remark) {
        return new String[]{"repeat", String.valueOf(article.value()),
            parent == null ? "" : String.valueOf(parent.value()), remark.author(), remark.text()};
    }
}
