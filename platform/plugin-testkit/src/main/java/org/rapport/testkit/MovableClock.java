package org.rapport.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test moves it. It shows UTC.
public final class MovableClock extends Clock implements Renewed {
    /// What it shows when a test begins: Wednesday, 4 March 2026, 17:00.
    public static final Instant START = Instant.parse("2026-03-04T17:00:00Z");

    private volatile Instant now = START;

    MovableClock() {}

    /// Lets time pass.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// Makes it `moment`.
    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The site's zone is Site.zone()");
    }

    @Override
    public void renew() {
        now = START;
    }
}
