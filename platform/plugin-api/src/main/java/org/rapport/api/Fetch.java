package org.rapport.api;

import java.net.URI;
import java.util.List;

/// The one way out to the web. Only http and https; every hop's address is checked before it is connected to and
/// private ranges are refused; size, time and number of redirects are bounded.
public interface Fetch {
    /// Fetches `address` with GET and follows redirects. Never throws for what the other side does.
    Outcome get(URI address);

    /// Fetches all of them, at the same time where that can be: what came of each, in their order. It takes little longer
    /// than the slowest.
    default List<Outcome> all(List<URI> addresses) {
        return addresses.stream().map(this::get).toList();
    }

    /// What came of it.
    sealed interface Outcome {}

    /// The other side answered.
    ///
    /// @param address where the answer came from in the end, after redirects
    /// @param status the HTTP status (RFC 9110)
    /// @param contentType as sent, empty when there was none
    record Arrived(URI address, int status, String contentType, byte[] body) implements Outcome {}

    /// Nothing usable came.
    record Failed(Reason reason) implements Outcome {}

    /// Why nothing came.
    enum Reason {
        /// Not an http or https address that can be fetched.
        NOT_AN_ADDRESS,
        /// The name leads to an address of a private network, or to this machine.
        PRIVATE_ADDRESS,
        /// No such host, no connection, or a broken answer.
        UNREACHABLE,
        /// More redirects than allowed.
        TOO_MANY_HOPS,
        /// More bytes than allowed.
        TOO_LARGE,
        /// No whole answer within the allowed time.
        TOO_SLOW
    }
}
