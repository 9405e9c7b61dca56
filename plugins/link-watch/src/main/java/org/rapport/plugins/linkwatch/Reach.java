package org.rapport.plugins.linkwatch;

/// Whether the site itself can reach anything, as those tell who were asked at the same time.
enum Reach {
    /// Somebody answered.
    OPEN,
    /// Several were asked, and not one of them was there.
    CUT_OFF,
    /// Nobody answered, and that proves nothing.
    UNCLEAR
}
