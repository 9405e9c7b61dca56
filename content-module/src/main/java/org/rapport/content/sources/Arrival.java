package org.rapport.content.sources;

import java.util.List;

/// What was pasted and could not all be taken.
///
/// @param pasted as it was sent, to be mended and sent again
/// @param refused what each was called, and why
record Arrival(String pasted, List<Refusal> refused) {
    /// @param title of the source, or its key; empty where all of the text is meant
    /// @param message why, as a message key
    record Refusal(String title, String message) {}
}
