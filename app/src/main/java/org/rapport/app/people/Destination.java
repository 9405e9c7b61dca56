package org.rapport.app.people;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// Where the owner goes once she is logged in: to a page of her desk, whatever was asked for.
record Destination(String path) {
    static final Destination DESK = new Destination("/desk");

    private static final Pattern ON_THE_DESK = Pattern.compile("/desk(/[\\w~-][\\w.~%-]*)*/?(\\?[\\w.~%&=+,:/-]*)?");
    private static final Pattern DOORS = Pattern.compile("/desk/(log-in|log-out|set-up)\\b.*");

    /// `wanted`, if it is such a page, else the desk.
    static Destination of(@Nullable String wanted) {
        return wanted != null && ON_THE_DESK.matcher(wanted).matches() && !DOORS.matcher(wanted).matches()
                ? new Destination(wanted)
                : DESK;
    }
}
