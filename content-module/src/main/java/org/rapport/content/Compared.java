package org.rapport.content;

import org.jspecify.annotations.Nullable;

/// A revision beside other words of its article.
///
/// @param other what it is compared with, or null for the sheet as it stands
record Compared(Manuscript manuscript, Revision revision, @Nullable Revision other) {
    Difference difference() {
        return Difference.between(revision.text(), other == null ? manuscript.text() : other.text());
    }

    String restoration() {
        return revision.path() + "/restoration";
    }

    boolean isWith(RevisionId id) {
        return other != null && other.id().equals(id);
    }
}
