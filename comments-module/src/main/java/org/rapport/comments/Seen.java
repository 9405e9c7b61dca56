package org.rapport.comments;

import java.util.Optional;
import java.util.regex.Pattern;

/// A comment as the owner saw it: a form says `12.0` of comment 12 before anybody changed it.
record Seen(CommentId comment, int version) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

    static Optional<Seen> read(String written) {
        return Optional.of(WRITTEN.matcher(written)).filter(it -> it.matches())
                .map(it -> new Seen(new CommentId(Long.parseLong(it.group(1))), Integer.parseInt(it.group(2))));
    }

    static Seen of(Comment comment) {
        return new Seen(comment.id(), comment.version());
    }

    @Override
    public String toString() {
        return comment.value() + "." + version;
    }
}
