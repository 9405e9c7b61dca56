package org.rapport.plugins.linkwatch;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Failed;
import org.rapport.api.Fetch.Outcome;
import org.rapport.api.Fetch.Reason;
import org.rapport.api.WebAddress;

/// The way from a link to what stands there in the end, step by step.
///
/// @param address where it has come to
/// @param isForGood whether only permanent redirects led there (301 and 308, RFC 9110 §15.4)
/// @param outcome what was answered there; null before anybody was asked
record Trail(Link link, URI address, boolean isForGood, @Nullable Outcome outcome) {
    private static final Set<Integer> PERMANENT = Set.of(301, 308);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Reason> SILENT = Set.of(Reason.NO_SUCH_HOST, Reason.UNREACHABLE, Reason.TOO_SLOW);

    static Trail from(Link link) {
        return new Trail(link, link.uri(), true, null);
    }

    boolean goesOn() {
        return outcome == null || further().isPresent();
    }

    URI next() {
        return further().orElse(address);
    }

    /// One step further, where that was answered.
    Trail and(Outcome answered) {
        var isPermanent = !(outcome instanceof Arrived arrived) || PERMANENT.contains(arrived.status());
        return new Trail(link, next(), isForGood && isPermanent, answered);
    }

    boolean hasNoHost() {
        return outcome instanceof Failed(var reason) && reason == Reason.NO_SUCH_HOST;
    }

    /// Whether nobody was there to answer, not even to lead elsewhere.
    boolean isSilent() {
        return outcome instanceof Failed(var reason) && SILENT.contains(reason) && address.equals(link.uri());
    }

    private Optional<URI> further() {
        return outcome instanceof Arrived arrived && REDIRECTS.contains(arrived.status())
                ? arrived.header("Location").stream().findFirst().flatMap(WebAddress::read).map(address::resolve)
                : Optional.empty();
    }
}
