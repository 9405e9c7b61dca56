package org.rapport.awards;

import java.time.Instant;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

import org.rapport.api.Messages;
import org.rapport.awards.credentials.received.ReceivedId;
import org.rapport.comments.CommentId;
import org.rapport.comments.LinkbackId;
import org.rapport.content.ArticleId;

/// An award as one giver offers it. What speaks for it, speaks for this giver alone.
///
/// @param host of the giver's site, or null while nobody knows it
/// @param giver as the giver calls herself, perhaps empty
/// @param address where the owner says that the giver tells of it, or empty
/// @param article under which, or for which, it was offered; null for what the owner entered
/// @param words that it was offered in, perhaps empty
/// @param comment it was offered in, or null
/// @param linkback that speaks for it, or null
/// @param titled whether the linkback names the award itself
/// @param named whether readers may know who the giver is; null until the owner decides
/// @param enteredBy who entered it by hand, or null
/// @param credential that its giver signed, or null
record Offer(OfferId id, @ColumnName("award_id") AwardId award, String kind,
        @ColumnName("giver_host") @Nullable String host, @ColumnName("giver_name") String giver,
        @ColumnName("giver_address") String address, @ColumnName("article_id") @Nullable ArticleId article,
        @ColumnName("offered_at") Instant at, String words, @ColumnName("comment_id") @Nullable CommentId comment,
        @ColumnName("linkback_id") @Nullable LinkbackId linkback, boolean titled,
        @ColumnName("withdrawn_at") @Nullable Instant withdrawnAt, @Nullable Boolean named,
        @ColumnName("entered_by") @Nullable String enteredBy,
        @ColumnName("credential_id") @Nullable ReceivedId credential) {
    /// What the owner calls the giver: by name, else by the blog, else somebody.
    String giverName(Messages messages) {
        if (!giver.isEmpty()) {
            return giver;
        }
        return host == null ? messages.say("awards.giver.unnamed") : host;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    /// Whether the owner wants the giver to stay unknown.
    boolean isDiscreet() {
        return Boolean.FALSE.equals(named);
    }
}
