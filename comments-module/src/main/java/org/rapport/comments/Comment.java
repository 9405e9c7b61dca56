package org.rapport.comments;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.content.ArticleId;
import org.rapport.content.Markup;

/// What somebody said under an article.
///
/// @param parent the comment that it answers, or null
/// @param author as the writer calls herself, perhaps empty
/// @param site the writer's own site, an http(s) address, or empty
/// @param text in light Markdown, not yet rendered
/// @param byOwner whether the practice's owner said it
/// @param at when it was said
/// @param version how often the words were changed since
public record Comment(CommentId id, @ColumnName("article_id") ArticleId article,
        @ColumnName("parent_id") @Nullable CommentId parent, String author, String site, String text,
        @ColumnName("by_owner") boolean byOwner, @ColumnName("said_at") Instant at, State state, int version) {
    /// Where a comment stands.
    public enum State {
        /// It waits for the owner; only its writer and she see it.
        HELD,
        /// Everybody sees it.
        APPROVED,
        /// Nobody sees it; its writer's private link says so.
        REJECTED,
        /// The owner or a check took it for spam: nobody sees it, and it is deleted after 30 days.
        SPAM,
        /// The owner has read what was for her eyes only.
        READ,
        /// Its writer took it back: only that it was there is kept, and her private link.
        WITHDRAWN
    }

    /// Whether it was neither set aside nor taken back.
    public boolean stands() {
        return state == State.HELD || state == State.APPROVED;
    }

    /// What is left of it where nobody may read it.
    Comment withoutWords() {
        return new Comment(id, article, parent, "", "", "", byOwner, at, state, version);
    }

    /// What it says, in one line of at most so many letters.
    String gist(int longest) {
        return PlainText.shortened(Markup.plain(text), longest);
    }

    Remark remark() {
        return new Remark(author, site, text);
    }

    /// Whether readers see it.
    public boolean appears() {
        return state == State.APPROVED;
    }

    boolean isWithdrawn() {
        return state == State.WITHDRAWN;
    }

    /// What to call its writer: by name, else somebody.
    String writer(Messages messages) {
        return author.isEmpty() ? messages.say("comments.comment.somebody") : author;
    }

    /// Its address, for good: it leads to where the comment stands now.
    public String path() {
        return "/comments/" + id.value();
    }

    /// Its place on the page where it stands.
    public String anchor() {
        return "comment-" + id.value();
    }
}
