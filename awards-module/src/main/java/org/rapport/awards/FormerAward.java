package org.rapport.awards;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.awards.AwardRow.Step;
import org.rapport.comments.CommentId;
import org.rapport.comments.Host;
import org.rapport.comments.LinkbackId;
import org.rapport.content.ArticleId;

/// An award of one giver as an export tells of it, with what of this site it hangs on: see [Offer] and [Award]. Whoever
/// wrote the export may have written anything; what cannot be is refused.
///
/// @param together the key of the award that it shares with others of its givers, or null
/// @param until for what was put off
record FormerAward(String kind, @Nullable String host, String giver, String address, @Nullable ArticleId article,
        Instant offeredAt, String words, @Nullable CommentId comment, @Nullable LinkbackId linkback, boolean titled,
        @Nullable Boolean named, @Nullable String enteredBy, @Nullable String together, Step step, Instant since,
        @Nullable String decidedBy, @Nullable Instant until, @Nullable Instant passedOnAt, @Nullable ArticleId thanks) {
    private static final int LONGEST_GIVER = 300;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_WORDS = 1000;
    static final int LONGEST_DECIDER = 200;

    /// Throws [IllegalArgumentException] for a host that is none, and an address that leads nowhere.
    FormerAward {
        giver = PlainText.shortened(PlainText.line(giver), LONGEST_GIVER);
        words = PlainText.shortened(PlainText.of(words), LONGEST_WORDS);
        decidedBy = person(decidedBy);
        enteredBy = person(enteredBy);
        if (host != null && !isHost(host)) {
            throw new IllegalArgumentException("No host: " + host);
        }
        if (!address.isEmpty() && (address.length() > LONGEST_ADDRESS || Host.of(address).isEmpty())) {
            throw new IllegalArgumentException("No address: " + address);
        }
    }

    private static @Nullable String person(@Nullable String name) {
        return name == null ? null : PlainText.shortened(PlainText.line(name), LONGEST_DECIDER);
    }

    private static boolean isHost(String host) {
        return Blog.of("https://" + host + "/").filter(host::equals).isPresent();
    }

    boolean isOpen() {
        return step == Step.OFFERED || step == Step.LATER;
    }

    boolean isKept() {
        return step == Step.ACCEPTED || step == Step.PASSED_ON;
    }

    /// See [NewOffer#isSigned].
    boolean isSigned() {
        return comment != null || enteredBy != null;
    }

    /// When its giver took it back, if that is what became of it.
    @Nullable
    Instant withdrawnAt() {
        return step == Step.WITHDRAWN ? since : null;
    }
}
