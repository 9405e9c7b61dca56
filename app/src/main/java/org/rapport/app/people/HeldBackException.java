package org.rapport.app.people;

import java.io.Serial;

import org.springframework.security.core.AuthenticationException;

/// A guess that came too early, told in Spring Security's way.
final class HeldBackException extends AuthenticationException {
    @Serial
    private static final long serialVersionUID = 1;

    private final long seconds;

    HeldBackException(long seconds) {
        super("Too many wrong guesses");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
