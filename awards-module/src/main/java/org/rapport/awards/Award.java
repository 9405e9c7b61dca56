package org.rapport.awards;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.comments.CommentId;
import org.rapport.comments.LinkbackId;
import org.rapport.content.ArticleId;

/// An award as one giver offered it, and what became of it.
///
/// @param giver as the giver calls herself, perhaps empty
/// @param host of the giver's site, or null while nobody knows it
/// @param article under which, or for which, it was offered
/// @param words that it was offered in
/// @param comment it was offered in, or null
/// @param linkback that speaks for it, or null
/// @param named whether the linkback names the award itself
/// @param decidedBy who accepted or declined, as she signed in
/// @param thanks the article that thanks for it, if it came in with it; else see [ThankYou#key]
record Award(AwardId id, String kind, @ColumnName("giver_host") @Nullable String host,
        @ColumnName("giver_name") String giver, @ColumnName("article_id") ArticleId article,
        @ColumnName("offered_at") Instant offeredAt, String words,
        @ColumnName("comment_id") @Nullable CommentId comment,
        @ColumnName("linkback_id") @Nullable LinkbackId linkback, boolean named,
        @ColumnName("accepted_at") @Nullable Instant acceptedAt,
        @ColumnName("declined_at") @Nullable Instant declinedAt,
        @ColumnName("withdrawn_at") @Nullable Instant withdrawnAt,
        @ColumnName("decided_by") @Nullable String decidedBy,
        @ColumnName("thanks_id") @Nullable ArticleId thanks) {
    /// What to call the giver: by name, else by the blog, else somebody.
    String giverName(Messages messages) {
        if (!giver.isEmpty()) {
            return giver;
        }
        return host == null ? messages.say("awards.giver.unnamed") : host;
    }

    boolean isOpen() {
        return acceptedAt == null && declinedAt == null && withdrawnAt == null;
    }
}
