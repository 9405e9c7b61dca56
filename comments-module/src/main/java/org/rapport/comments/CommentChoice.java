package org.rapport.comments;

import org.rapport.api.Place;
import org.rapport.api.page.Part;

/// A place: what else the owner can do about a comment, beside her decision.
@Place
public interface CommentChoice {
    /// What stands below the choices on the page of the desk of `comment`, which readers see. Its forms lead back there.
    Part about(Comment comment);
}
