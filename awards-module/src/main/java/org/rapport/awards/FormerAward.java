package org.rapport.awards;

import java.time.Instant;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.comments.CommentId;
import org.rapport.comments.Host;
import org.rapport.comments.LinkbackId;
import org.rapport.content.ArticleId;

/// An award as an export tells of it, with what of this site it hangs on: see [Award]. Whoever wrote the export may have
/// written anything; what could not have become of an award is refused.
record FormerAward(String kind, @Nullable String host, String giver, ArticleId article, Instant offeredAt, String words,
        @Nullable CommentId comment, @Nullable LinkbackId linkback, boolean named, @Nullable Instant acceptedAt,
        @Nullable Instant declinedAt, @Nullable Instant withdrawnAt, @Nullable String decidedBy,
        @Nullable ArticleId thanks) {
    private static final int LONGEST_GIVER = 300;
    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_DECIDER = 200;

    /// Throws [IllegalArgumentException] for a host that is none, and where more than one thing became of it.
    FormerAward {
        giver = PlainText.shortened(PlainText.line(giver), LONGEST_GIVER);
        words = PlainText.shortened(PlainText.of(words), LONGEST_WORDS);
        decidedBy = decidedBy == null ? null : PlainText.shortened(PlainText.line(decidedBy), LONGEST_DECIDER);
        if (host != null && !isHost(host)) {
            throw new IllegalArgumentException("No host: " + host);
        }
        if (Stream.of(acceptedAt, declinedAt, withdrawnAt).filter(moment -> moment != null).count() > 1) {
            throw new IllegalArgumentException("It cannot have been decided twice");
        }
    }

    private static boolean isHost(String host) {
        return host.length() <= Offers.LONGEST_HOST
                && Host.of("https://" + host + "/").filter(host::equals).isPresent();
    }
}
