package org.rapport.content;

import org.jspecify.annotations.Nullable;

/// A revision beside other words of its article.
///
/// @param other what it is compared with, or null for the sheet as it stands
/// @param sources what the revision cited, a line for each
/// @param otherSources what the other cites
record Compared(Manuscript manuscript, Revision revision, @Nullable Revision other,
        String sources, String otherSources) {
    Difference difference() {
        return Difference.between(revision.text(), sources, other == null ? manuscript.text() : other.text(),
                otherSources);
    }

    String path() {
        return revision.path(manuscript.article());
    }

    String restoration() {
        return path() + "/restoration";
    }

    boolean isWith(RevisionId id) {
        return other != null && other.id().equals(id);
    }
}
