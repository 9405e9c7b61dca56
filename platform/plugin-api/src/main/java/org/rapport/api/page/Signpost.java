package org.rapport.api.page;

import org.rapport.api.Place;

/// A place: where those may go on who asked for an address at which nothing stands, or no longer anything.
@Place
public interface Signpost {
    /// @param path as it was asked for, not encoded: whatever somebody typed
    Part towards(String path);
}
