package org.rapport.comments;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rapport.comments.privacy.Hint;
import org.rapport.content.Article;

/// A comment that the owner decides on, where it stands.
///
/// @param moment when it was said, in words
/// @param putOffUntil until when it is put off, in words; empty if it is not
/// @param back the page of the desk that she decides from; empty for the comment's own
/// @param fates what became of it until now, step by step
/// @param hints what may be better left out
/// @param isConfidential whether it is for her eyes only
/// @param reports what readers have against it, and what waits for her
record Decision(Comment comment, Article article, String moment, String putOffUntil, String back, List<Fate> fates,
        List<Hint> hints,
        boolean isConfidential, List<Report> reports) {
    /// The page of the desk with what waits.
    static final String QUEUE = "/desk/comments";
    /// The page of the desk with the box of spam.
    static final String SPAM = "/desk/comments/spam";
    /// The page of the desk with what was looked for.
    private static final Pattern FOUND = Pattern.compile(QUEUE + "\\?[\\w%.*~=&-]{1,2000}");
    private static final int LONGEST_GIST = 120;
    /// What is longer is folded where others stand beside it.
    private static final int LONGEST_UNFOLDED = 1500;

    /// Where to go after a decision: a page of the desk, whatever was asked for.
    static String back(String asked) {
        return asked.equals("/desk") || asked.equals(SPAM) || FOUND.matcher(asked).matches() ? asked : QUEUE;
    }

    /// The page `back`, which offers to take back what was just `done` about comments; others offer nothing.
    ///
    /// @param ids of the comments, with commas between them
    static String undoable(String back, String done, String ids) {
        return back.startsWith(QUEUE) && !back.equals(SPAM)
                ? back + (back.contains("?") ? "&" : "?") + done + "=" + ids
                : back;
    }

    /// In the keys of messages.
    String word() {
        return comment.state().name().toLowerCase(Locale.ROOT);
    }

    /// What it is to her, in the keys of messages.
    String what() {
        if (isReported()) {
            return "reported";
        }
        if (isUrgent() && isHeld()) {
            return "urgent";
        }
        return isConfidential && isHeld() ? "confidential" : word();
    }

    /// What speaks against the words as they stand.
    List<Fate> reasons() {
        return findings().filter(fate -> fate.step() != Fate.Step.FINE).toList();
    }

    /// What else was looked at in the words as they stand.
    List<Fate> others() {
        return findings().filter(fate -> fate.step() == Fate.Step.FINE).toList();
    }

    private Stream<Fate> findings() {
        var revised = fates.stream().map(Fate::step).toList().lastIndexOf(Fate.Step.REVISED);
        return fates.stream().skip(revised + 1L).filter(fate -> fate.step().isFinding());
    }

    /// Whether somebody may be in danger.
    boolean isUrgent() {
        return fates.stream().anyMatch(fate -> fate.step() == Fate.Step.URGENT);
    }

    /// Whether an answer may confirm that its writer is a client.
    boolean tellsOfTherapy() {
        return hints.stream().anyMatch(hint -> hint.kind().tellsOfTherapy());
    }

    boolean isSpam() {
        return comment.state() == Comment.State.SPAM;
    }

    boolean isRejected() {
        return comment.state() == Comment.State.REJECTED;
    }

    /// Whether it waits, but not now.
    boolean isPutOff() {
        return !putOffUntil.isEmpty();
    }

    boolean isHeld() {
        return comment.state() == Comment.State.HELD;
    }

    boolean isRead() {
        return comment.state() == Comment.State.READ;
    }

    boolean isApproved() {
        return comment.appears();
    }

    /// Whether readers see it and reported it.
    boolean isReported() {
        return isApproved() && !reports.isEmpty();
    }

    /// When it was reported first, if it was.
    Instant reportedAt() {
        return reports.stream().map(Report::at).min(Comparator.naturalOrder()).orElse(comment.at());
    }

    /// What it says, in one line.
    String gist() {
        return comment.gist(LONGEST_GIST);
    }

    boolean isLong() {
        return comment.text().length() > LONGEST_UNFOLDED;
    }

    /// Its page on the desk.
    String address() {
        return QUEUE + "/" + comment.id().value();
    }

    /// Where readers find it, or where it would stand.
    String place() {
        return isApproved() ? comment.path() : article.path();
    }
}
