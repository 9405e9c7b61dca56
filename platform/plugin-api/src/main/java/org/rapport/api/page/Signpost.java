package org.rapport.api.page;

/// A place: where those may go on who asked for an address at which nothing stands, or no longer anything.
public interface Signpost {
    /// @param path as it was asked for, not encoded: whatever somebody typed
    Part towards(String path);
}
