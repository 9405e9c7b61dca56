package org.rapport.comments.spam;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Id;

/// What the filter knows: a few examples of ours, and what the owner decided. Of a text only the hashes of its traits are
/// kept.
@Component
public class Lessons {
    /// Older ones are forgotten: spam changes.
    public static final int MOST = 4000;

    private final LessonTable table;
    private final Clock clock;
    /// As it was added up last; null until then.
    private @Nullable Known known;
    private @Nullable List<LessonTable.Row> ours;

    Lessons(LessonTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    private record Known(LessonTable.State state, Tally tally) {}

    private synchronized Tally tally() {
        var state = table.state();
        var present = known;
        if (present == null || !present.state().equals(state)) {
            present = new Known(state, addedUp());
            known = present;
        }
        return present.tally();
    }

    private Tally addedUp() {
        var tally = new Tally();
        Stream.concat(ours().stream(), table.all().stream())
                .forEach(lesson -> tally.add(unpacked(lesson.traits()), lesson.spam()));
        return tally;
    }

    /// Our examples, read once.
    private List<LessonTable.Row> ours() {
        var present = ours;
        if (present == null) {
            present = LabelledTexts.ofOurs().stream()
                    .map(text -> new LessonTable.Row(text.isSpam(), packed(traits(text.said())))).toList();
            ours = present;
        }
        return present;
    }

    private static long[] traits(Text said) {
        return Tally.hashes(Traits.of(said));
    }

    /// How much that is like spam.
    ///
    /// @param earnest words that never speak for spam, lower case
    @Transactional(readOnly = true)
    public Judgement judge(Text said, Set<String> earnest) {
        return new NaiveBayes(tally(), earnest).judge(said);
    }

    /// Learns what the owner called `comment`, in the place of what she called it before.
    @Transactional
    public void learn(Id comment, Text said, boolean isSpam) {
        table.forget(comment.value());
        keep(comment.value(), said, isSpam);
    }

    /// Learns from words that she pasted.
    @Transactional
    public void learn(Text said, boolean isSpam) {
        keep(null, said, isSpam);
    }

    private void keep(@Nullable Long comment, Text said, boolean isSpam) {
        table.keep(comment, isSpam, packed(traits(said)), clock.instant());
        table.forgetBut(MOST);
    }

    /// Forgets what was learned from `comment`.
    @Transactional
    public void forget(Id comment) {
        table.forget(comment.value());
    }

    /// From how many texts it learned here that they are spam, or that they are good.
    @Transactional(readOnly = true)
    public int count(boolean isSpam) {
        return table.count(isSpam);
    }

    /// What another site may have: lessons of spam, and of words that she pasted. Comments that appear come along and teach
    /// it there. What stood in one text alone stays: it tells more of who wrote it than of spam.
    @Transactional(readOnly = true)
    public List<Lesson> portable() {
        var tally = addedUp();
        return table.portable().stream().map(it -> new Lesson(it.spam(), packed(
                LongStream.of(unpacked(it.traits())).filter(tally::isShared).toArray()), it.at())).toList();
    }

    /// What became of a lesson from elsewhere.
    public enum Taken {
        NEW, KNOWN, NO_ROOM
    }

    /// Takes in what was learned elsewhere, as long as nothing that was learned here must go for it.
    @Transactional
    public Taken bring(Lesson it) {
        if (table.has(it.spam(), it.at())) {
            return Taken.KNOWN;
        }
        if (table.state().lessons() >= MOST) {
            return Taken.NO_ROOM;
        }
        table.keep(null, it.spam(), packed(LongStream.of(unpacked(it.traits())).distinct().toArray()), it.at());
        return Taken.NEW;
    }

    private static byte[] packed(long[] hashes) {
        var bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
        bytes.asLongBuffer().put(hashes);
        return bytes.array();
    }

    private static long[] unpacked(byte[] bytes) {
        var hashes = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
        return hashes;
    }
}
