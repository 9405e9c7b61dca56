package org.rapport.api;

/// Where an event's cause lies. What sends outward hears only [#HERE].
public enum Origin {
    /// It happened on this site, now.
    HERE,
    /// It came in with an import and happened elsewhere, earlier.
    IMPORTED
}
