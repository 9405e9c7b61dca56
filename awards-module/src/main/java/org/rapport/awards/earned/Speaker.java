package org.rapport.awards.earned;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.rapport.comments.Comment;
import org.rapport.comments.CommentId;
import org.rapport.comments.WriterId;

/// A writer who confirmed her address, and what readers see of her that bears a name.
///
/// @param said by time
/// @param answered what she answered, and others said, as far as it appears
/// @param isNeighbour whether the site at an address links here, and we link there
record Speaker(WriterId writer, List<Comment> said, Map<CommentId, Comment> answered, Predicate<String> isNeighbour) {
    /// What `comment` answers, if somebody else said that and it appears.
    Optional<Comment> answeredBy(Comment comment) {
        return Optional.ofNullable(comment.parent()).map(answered::get);
    }

    /// What she said herself and `comment` answers.
    Optional<Comment> ownAnsweredBy(Comment comment) {
        return said.stream().filter(own -> own.id().equals(comment.parent())).findFirst();
    }
}
