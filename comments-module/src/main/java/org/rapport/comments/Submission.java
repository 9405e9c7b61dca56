package org.rapport.comments;

import org.jspecify.annotations.Nullable;

import org.rapport.content.ArticleId;

/// What a visitor sends, as a check sees it.
///
/// @param article null where the owner tries words that nobody sent
/// @param comment whose words are changed; null for new ones
/// @param parent the comment that it answers, or null
/// @param author as the writer calls herself, perhaps empty
/// @param site the writer's own site, an http(s) address, or empty
/// @param text in light Markdown, not yet rendered
/// @param bait what was typed into a field that people do not see
/// @param writer who comes by a private link; null for everybody else
/// @param heard how many comments appeared that came by the same private link, none of which was set aside; else 0
/// @param isConfidential whether it is for the owner's eyes only ([CommentCheck#hearsConfidences])
public record Submission(@Nullable ArticleId article, @Nullable CommentId comment, @Nullable CommentId parent,
        String author, String site, String text, String bait, @Nullable WriterId writer, int heard,
        boolean isConfidential) {
    /// Words that the owner tries.
    static Submission tried(Remark remark) {
        return new Submission(null, null, null, remark.author(), remark.site(), remark.text(), "", null, 0, false);
    }

    /// What was sent and is kept.
    static Submission kept(Comment comment, @Nullable WriterId writer, boolean isConfidential) {
        return new Submission(comment.article(), comment.id(), comment.parent(), comment.author(), comment.site(),
                comment.text(), "", writer, 0, isConfidential);
    }

    /// Whether somebody sent it.
    boolean isSent() {
        return article != null;
    }
}
