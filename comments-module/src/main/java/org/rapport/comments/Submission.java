package org.rapport.comments;

import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// What a visitor sends, as a check sees it.
///
/// @param comment whose words are changed; null for new ones
/// @param parent the comment that it answers, or null
/// @param author as the writer calls herself, perhaps empty
/// @param site the writer's own site, an http(s) address, or empty
/// @param text in light Markdown, not yet rendered
/// @param heard how many comments appeared that came by the same private link, none of which was set aside; else 0
public record Submission(ArticleId article, @Nullable CommentId comment, @Nullable CommentId parent, String author,
        String site, String text, int heard) {}
