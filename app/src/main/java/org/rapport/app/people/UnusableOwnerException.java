package org.rapport.app.people;

import java.io.Serial;

/// The properties tell of an owner who cannot be: the site does not start.
final class UnusableOwnerException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UnusableOwnerException(String why) {
        super(why);
    }
}
