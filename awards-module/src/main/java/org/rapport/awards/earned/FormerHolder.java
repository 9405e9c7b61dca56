package org.rapport.awards.earned;

import java.time.Instant;
import java.util.List;

import org.rapport.awards.earned.Holder.State;
import org.rapport.comments.Comment;

/// Who had a badge on a former site, as far as an export tells it: whoever wrote `comment`, which came in with it.
///
/// @param steps what became of it, the first one first
record FormerHolder(Badge badge, Comment comment, List<Holder.Step> steps) {
    /// Throws [IllegalArgumentException] for what its badge is never given for.
    FormerHolder {
        steps = List.copyOf(steps);
        var isProposed = steps.stream().map(Holder.Step::state).anyMatch(State.PROPOSED::equals);
        if (comment.byOwner() || comment.author().isEmpty() || !badge.rule().suits(comment)
                || isProposed && !badge.rule().asks()) {
            throw new IllegalArgumentException("No such badge is given for such a comment");
        }
    }

    /// Where it stands: nothing shows beside a comment that does not appear, and nobody is asked about it.
    State state() {
        var last = steps.getLast().state();
        return last == State.REVOKED || comment.appears() ? last : State.LAPSED;
    }

    Instant since() {
        return steps.getLast().at();
    }
}
