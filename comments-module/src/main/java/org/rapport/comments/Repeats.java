package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.api.KeyedHash;
import org.rapport.api.ScheduledJob;
import org.rapport.api.Visitor;

/// Recognises a remark that was sent before: a double click, a reload, a send after a restart.
@Component
class Repeats implements ScheduledJob {
    static final Duration REMEMBERED = Duration.ofHours(24);
    private static final Duration SAME_SITTING = Duration.ofMinutes(10);
    private static final Duration SAME_CLICK = Duration.ofSeconds(10);

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

    /// The comment that the same words became.
    ///
    /// @param sameForm whether they came with the key of the same form
    /// @param sameSitting whether they came from the same network within the last ten minutes
    /// @param sameClick the same within the last ten seconds
    record Earlier(CommentId comment, boolean sameForm, boolean sameSitting, boolean sameClick) {}

    Optional<Earlier> find(Sending sending) {
        return lately(words(sending))
                .map(row -> new Earlier(row.comment(), isSameForm(sending, row.comment()),
                        isFromHere(row, SAME_SITTING), isFromHere(row, SAME_CLICK)));
    }

    private boolean isFromHere(RepeatTable.Row row, Duration lately) {
        return row.at().isAfter(clock.instant().minus(lately)) && visitor.cameFrom(row.network());
    }

    private boolean isSameForm(Sending sending, CommentId comment) {
        return sending.key() != null && lately(key(sending.key(), comment)).isPresent();
    }

    private Optional<RepeatTable.Row> lately(String... parts) {
        return repeats.find(hash.lately(parts), clock.instant().minus(REMEMBERED));
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration firstAfter() {
        return Duration.ofMinutes(1);
    }

    /// Also where nobody sends anything any more.
    @Override
    public void run() {
        forget();
    }

    private void forget() {
        repeats.forget(clock.instant().minus(REMEMBERED));
    }

    /// Whoever sends the same once more means it.
    void forget(CommentId comment) {
        repeats.forget(comment);
    }

    /// Claims the words for the present transaction; empty if another one is just keeping the same.
    Optional<String> claim(Sending sending) {
        forget();
        var claimed = hash.of(words(sending));
        return repeats.keep(claimed, null, visitor.network(), clock.instant())
                ? Optional.of(claimed)
                : Optional.empty();
    }

    /// How many comments came from this visitor's network within so much time, a day at most.
    int fromHere(Duration lately) {
        return repeats.countFrom(visitor.networks(), clock.instant().minus(lately));
    }

    /// What was claimed became `comment`.
    void became(String claimed, Sending sending, CommentId comment) {
        repeats.became(claimed, comment);
        if (sending.key() != null) {
            repeats.keep(hash.of(key(sending.key(), comment)), comment, visitor.network(), clock.instant());
        }
    }

    private static String[] key(String key, CommentId comment) {
        return new String[]{"key", key, String.valueOf(comment.value())};
    }

    private static String[] words(Sending sending) {
        var parent = sending.parent() == null ? "" : String.valueOf(sending.parent().value());
        return new String[]{sending.isConfidential() ? "confidence" : "repeat",
            String.valueOf(sending.article().value()), parent, sending.remark().author(),
            sending.remark().text()};
    }
}
