package org.rapport.comments;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/// The order in which a conversation is read: below each comment the answers to it. Answers below the deepest level stand
/// on that level, in the order of their time. What does not appear any more keeps its place as long as answers stand
/// below it. What the owner pinned begins it, with its answers. A long conversation is read in parts.
final class Outline {
    /// How many levels of answers there are.
    static final int DEEPEST = 3;
    static final int A_PART = 50;

    private final Map<CommentId, Line> lines = new LinkedHashMap<>();
    private final Optional<CommentId> pinned;
    private final int count;

    /// What an outline is made of.
    record Entry(CommentId id, @ColumnName("parent_id") @Nullable CommentId parent, Comment.State state) {
        boolean isShown() {
            return state == Comment.State.APPROVED;
        }
    }

    /// A comment and the one that it hangs below; null if that is none.
    record Line(CommentId id, @Nullable CommentId home) {}

    private Outline(List<Node> roots, @Nullable CommentId pinned, int count) {
        roots.stream().sorted(Comparator.comparing(root -> !root.isShown(pinned))).forEach(root -> root.write(lines));
        this.pinned = roots.stream().filter(root -> root.isShown(pinned)).map(root -> root.entry.id()).findFirst();
        this.count = count;
    }

    /// The outline of what was `said`, ordered by time. An answer to a comment that is not there starts a thread.
    ///
    /// @param pinned what stands first if it appears and answers none; null for none
    static Outline of(List<Entry> said, @Nullable CommentId pinned) {
        var roots = new ArrayList<Node>();
        var homes = new HashMap<CommentId, Node>();
        for (var entry : said) {
            var home = entry.parent() == null ? null : homes.get(entry.parent());
            var node = new Node(entry, home);
            if (home == null) {
                roots.add(node);
                homes.put(entry.id(), node);
            } else {
                home.answers.add(node);
                homes.put(entry.id(), node.level < DEEPEST ? node : home);
            }
        }
        return new Outline(roots, pinned, (int) said.stream().filter(Entry::isShown).count());
    }

    /// How many comments there are to read.
    int count() {
        return count;
    }

    /// What the owner put first.
    Optional<CommentId> pinned() {
        return pinned;
    }

    int parts() {
        return Math.ceilDiv(lines.size(), A_PART);
    }

    /// How many lines follow the part `number`.
    int after(int number) {
        return Math.max(0, lines.size() - number * A_PART);
    }

    /// A part of it, counted from 1. Empty if there are not that many.
    List<Line> part(int number) {
        return lines.values().stream().skip((number - 1L) * A_PART).limit(A_PART).toList();
    }

    /// What stands before the part that begins with `first`, and has answers in it: the outermost first.
    List<Line> above(Line first) {
        var above = new ArrayDeque<Line>();
        for (var line = lines.get(first.home()); line != null; line = lines.get(line.home())) {
            above.addFirst(line);
        }
        return List.copyOf(above);
    }

    /// The number of the part in which the comment stands, or its place if it was taken back.
    Optional<Integer> partOf(CommentId id) {
        var at = List.copyOf(lines.keySet()).indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(at / A_PART + 1);
    }

    private static final class Node {
        private final Entry entry;
        private final @Nullable Node home;
        private final int level;
        private final List<Node> answers = new ArrayList<>();

        Node(Entry entry, @Nullable Node home) {
            this.entry = entry;
            this.home = home;
            this.level = home == null ? 0 : home.level + 1;
        }

        boolean isShown(@Nullable CommentId id) {
            return entry.isShown() && entry.id().equals(id);
        }

        /// Nothing holds the place of what does not appear once nobody answers it.
        private boolean isKept() {
            return entry.isShown() || answers.stream().anyMatch(Node::isKept);
        }

        void write(Map<CommentId, Line> lines) {
            if (isKept()) {
                lines.put(entry.id(), new Line(entry.id(), home == null ? null : home.entry.id()));
                answers.forEach(answer -> answer.write(lines));
            }
        }
    }
}
