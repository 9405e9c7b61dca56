package org.rapport.awards.earned;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;
import org.rapport.comments.Host;
import org.rapport.comments.Linkback;
import org.rapport.comments.Linkbacks;
import org.rapport.comments.WriterId;
import org.rapport.comments.Writers;

/// Finds what rules look at.
@Component
class Speakers {
    private final Writers writers;
    private final Comments comments;
    private final Linkbacks linkbacks;
    private final Clock clock;

    Speakers(Writers writers, Comments comments, Linkbacks linkbacks, Clock clock) {
        this.writers = writers;
        this.comments = comments;
        this.linkbacks = linkbacks;
        this.clock = clock;
    }

    /// A badge stands beside a name: what bears none earns none.
    Speaker of(WriterId writer) {
        var said = writers.heard(writer).stream().filter(comment -> !comment.author().isEmpty()).toList();
        var known = new HashMap<String, Boolean>();
        return new Speaker(writer, said, answered(said), site -> known.computeIfAbsent(site, this::isNeighbour));
    }

    private Map<CommentId, Comment> answered(List<Comment> said) {
        var own = said.stream().map(Comment::id).collect(Collectors.toSet());
        var parents = said.stream().map(Comment::parent).filter(Objects::nonNull).filter(id -> !own.contains(id))
                .distinct().toList();
        return comments.appearing(parents).stream().collect(Collectors.toMap(Comment::id, Function.identity()));
    }

    private boolean isNeighbour(String site) {
        return Host.of(site).filter(host -> linkbacks.from(host, Instant.EPOCH, clock.instant()).stream()
                .anyMatch(Linkback::stands) && linkbacks.areReturned(host)).isPresent();
    }
}
