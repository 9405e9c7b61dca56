package org.rapport.comments;

import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// A remark on its way in.
///
/// @param parent the comment that it answers, or null
/// @param writer the token of the private link that it comes by, or of none
/// @param isConfidential whether it is for the owner's eyes only
/// @param key of the form it was written in, where that stood under a URL of its own; null for the one under an article
record Sending(ArticleId article, @Nullable CommentId parent, @Nullable String writer, Remark remark,
        boolean isConfidential, @Nullable String key) {}
