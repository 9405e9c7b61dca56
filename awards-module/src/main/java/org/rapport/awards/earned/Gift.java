package org.rapport.awards.earned;

import org.jspecify.annotations.Nullable;

import org.rapport.awards.earned.Gifts.Giving;
import org.rapport.awards.earned.Holder.State;

/// A badge that the owner may give to who wrote a comment.
///
/// @param state where it stands with her; null if she never had it
/// @param refusal why it cannot be given for the comment; null if it can
record Gift(Badge badge, @Nullable State state, @Nullable Giving refusal) {
    boolean isHad() {
        return refusal == null && state == State.EARNED;
    }

    boolean wasRevoked() {
        return state == State.REVOKED;
    }
}
