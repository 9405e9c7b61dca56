package org.rapport.plugins.linkwatch;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;

/// What somebody who looked found behind a link.
sealed interface Finding {
    Set<Integer> GONE = Set.of(404, 410);

    /// Something is there.
    record Present() implements Finding {}

    /// It is there, and stands at `address` for good.
    record Moved(String address) implements Finding {}

    /// Nothing is there: the other side says so (404 and 410, RFC 9110 §15.5.5 and §15.5.11), or there is no such host.
    record Missing() implements Finding {}

    /// The other side does not let us see, has a bad day, or does not answer.
    record Unknown() implements Finding {}

    /// What `trail` says of the link at its beginning.
    ///
    /// @param isOnline whether anything can be reached at all: otherwise no host is known
    static Finding of(Trail trail, boolean isOnline) {
        return switch (trail.outcome()) {
            case Arrived arrived when GONE.contains(arrived.status()) -> new Missing();
            case Arrived arrived when arrived.status() / 100 == 2 ->
                hasMoved(trail) ? new Moved(trail.address().toASCIIString()) : new Present();
            case Failed _ when trail.hasNoHost() && isOnline -> new Missing();
            case null, default -> new Unknown();
        };
    }

    private static boolean hasMoved(Trail trail) {
        return trail.isForGood() && !plain(trail.link().uri()).equals(plain(trail.address()))
                && trail.address().toASCIIString().length() <= Link.LONGEST;
    }

    /// Where an address leads, as far as people see a difference: neither by https nor by a slash at its end.
    private static String plain(URI address) {
        return address.toASCIIString().toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "")
                .replaceFirst("#.*", "").replaceFirst("/$", "");
    }
}
