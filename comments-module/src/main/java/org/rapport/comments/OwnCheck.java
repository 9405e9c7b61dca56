package org.rapport.comments;

/// A check of this module, each of which looks at the words alone: it tells nobody of them, and keeps nothing.
interface OwnCheck extends CommentCheck {
    @Override
    default boolean hearsConfidences() {
        return true;
    }
}
