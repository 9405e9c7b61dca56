package org.rapport.awards.earned;

import org.jspecify.annotations.Nullable;

import org.rapport.awards.earned.Holder.State;

/// A badge that the owner may give to who wrote a comment.
///
/// @param state where it stands with her; null if she never had it
record Gift(Badge badge, @Nullable State state) {
    boolean isHad() {
        return state == State.EARNED;
    }

    boolean wasRevoked() {
        return state == State.REVOKED;
    }
}
