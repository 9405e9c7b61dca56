package org.rapport.content.media;

import java.util.Locale;

/// Why a file is not taken.
enum Refusal {
    EMPTY, UNKNOWN, AVIF, HEIC, BROKEN, PIXELS, FRAMES, HEAVY, OTHER, PICTURELESS;

    /// The message that says so, and what to do.
    String message() {
        return "content.media.refused." + name().toLowerCase(Locale.ROOT);
    }
}
