package org.rapport.comments;

import org.jspecify.annotations.Nullable;

/// Where words go that are sent with a form.
///
/// @param answered the comment that is answered, or null
/// @param revised the comment whose words are changed, or null
/// @param key tells this form from all others, so that it is taken once; null for the one that everybody sees
/// @param writer the token of the private link that it stands behind; null for everybody's
/// @param isConfidential whether they are for the owner's eyes only
record Aim(@Nullable Comment answered, @Nullable Comment revised, @Nullable String key, @Nullable String writer,
        boolean isConfidential) {
    /// Under an article, as everybody's.
    static final Aim ARTICLE = new Aim(null, null, null, null, false);

    /// The same, sent again by a form that is taken once.
    Aim kept() {
        return key == null ? new Aim(answered, revised, PrivateToken.make(), writer, isConfidential) : this;
    }

    /// The same, where there is nothing to be answered.
    Aim elsewhere() {
        return new Aim(null, null, PrivateToken.make(), writer, isConfidential);
    }
}
