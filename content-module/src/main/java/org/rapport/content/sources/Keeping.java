package org.rapport.content.sources;

/// What became of a source that was to be kept.
sealed interface Keeping {
    record Kept(SourceId id) implements Keeping {}

    /// The same work is there already, under its DOI, its PMID, or with all the same data.
    record Known(Source by) implements Keeping {}

    /// Another source has the key.
    record KeyTaken(Source by) implements Keeping {}

    /// Somebody changed it meanwhile.
    record Stale(Source standing) implements Keeping {}
}
