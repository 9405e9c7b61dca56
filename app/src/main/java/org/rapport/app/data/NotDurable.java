package org.rapport.app.data;

import org.jspecify.annotations.Nullable;

/// It is not certain that what was committed lies on the disk.
final class NotDurable extends Exception {
    private static final long serialVersionUID = 1;

    NotDurable(@Nullable Throwable cause) {
        super("What was committed may not lie on the disk", cause);
    }
}
