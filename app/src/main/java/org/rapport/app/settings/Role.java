package org.rapport.app.settings;

import java.util.Locale;

/// What a colour is for; the custom property of the stylesheet has the same name.
enum Role {
    PAPER, RAISED, TABLE, INK, SOFT, ACCENT, ON_ACCENT, AWARD, ALERT, CONTROL, LINE, MARK;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
