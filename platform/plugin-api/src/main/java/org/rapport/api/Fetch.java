package org.rapport.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The one way out to the web. Only http and https; every hop's address is checked before it is connected to and
/// private ranges are refused; size, time and number of redirects are bounded.
public interface Fetch {
    /// Asks, and follows redirects. Never throws for what the other side does.
    Outcome ask(Request request);

    /// Fetches `address` with GET and follows redirects. Never throws for what the other side does.
    default Outcome get(URI address) {
        return ask(new Get(address));
    }

    /// Asks all of it, at the same time where that can be: what came of each, in their order. It takes little longer than
    /// the slowest.
    default List<Outcome> all(List<? extends Request> requests) {
        return requests.stream().map(this::ask).toList();
    }

    /// What is asked.
    sealed interface Request {
        URI address();
    }

    /// For what stands there.
    record Get(URI address) implements Request {}

    /// For the first answer from there: a redirect is not followed, and an answer like any other.
    record First(URI address) implements Request {}

    /// To take what is sent. Where a redirect leads, the same is sent once more, unless it says to look there (303).
    record Post(URI address, String contentType, byte[] body) implements Request {}

    /// What came of it.
    sealed interface Outcome {}

    /// The other side answered.
    ///
    /// @param address where the answer came from in the end, after redirects
    /// @param status the HTTP status (RFC 9110)
    /// @param contentType as sent, empty when there was none
    /// @param headers by their names in lower case, in the order that they came in
    record Arrived(URI address, int status, String contentType, Map<String, List<String>> headers,
            byte[] body) implements Outcome {
        public Arrived(URI address, int status, String contentType, byte[] body) {
            this(address, status, contentType, Map.of(), body);
        }

        /// The values of a header, whatever its case; none if it was not sent.
        public List<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }
    }

    /// Nothing usable came.
    record Failed(Reason reason) implements Outcome {}

    /// Why nothing came.
    enum Reason {
        /// Not an http or https address that can be fetched.
        NOT_AN_ADDRESS,
        /// A host that the owner did not let this plugin ask.
        NOT_ALLOWED,
        /// The name leads to an address of a private network, or to this machine.
        PRIVATE_ADDRESS,
        /// Nobody knows the host; where a site has no connection itself, it knows none.
        NO_SUCH_HOST,
        /// No connection, or a broken answer.
        UNREACHABLE,
        /// More redirects than allowed.
        TOO_MANY_HOPS,
        /// More bytes than allowed.
        TOO_LARGE,
        /// No whole answer within the allowed time.
        TOO_SLOW;

        /// Whether asking again cannot help.
        public boolean isForEver() {
            return this == NOT_AN_ADDRESS || this == NOT_ALLOWED || this == PRIVATE_ADDRESS;
        }
    }
}
