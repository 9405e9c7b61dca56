package org.rapport.api.page;

/// Nothing is here: a page that helps on, with 404, or with 410 when there once was something
/// (RFC 9110 §15.5.5, §15.5.11).
public record Missing(boolean gone) implements Answer {
    /// There never was such a page.
    public static Missing unknown() {
        return new Missing(false);
    }

    /// There was one, and it was taken back.
    public static Missing withdrawn() {
        return new Missing(true);
    }
}
