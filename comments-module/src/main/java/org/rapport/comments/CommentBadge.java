package org.rapport.comments;

import java.util.Collection;
import java.util.Map;

import org.rapport.api.Place;
import org.rapport.api.page.Part;

/// A place: beside the names of those who comment.
@Place
public interface CommentBadge {
    /// What stands beside the name above each of the `comments`, all of which appear on one page: asked once for all of
    /// them. For a comment that has nothing it answers the tags all the same.
    Map<CommentId, Part> beside(Collection<Comment> comments);
}
