package org.rapport.awards.earned;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.comments.Comment;

/// Somebody who has a badge, or had it, as the owner sees her.
///
/// @param comment what earned it, if that appears
/// @param steps what became of it, the last first
record Held(Holder holder, @Nullable Comment comment, List<Holder.Step> steps) {
    /// As whom she earned it.
    String name(Messages messages) {
        return comment == null ? messages.say("awards.earned.desk.unseen") : comment.author();
    }
}
