package org.rapport.comments;

import org.rapport.api.Id;

/// A comment, whatever became of it.
public record CommentId(long value) implements Id {}
