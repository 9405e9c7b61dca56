package org.rapport.comments;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;

import org.rapport.api.Fetch.Arrived;
import org.rapport.api.Fetch.Post;
import org.rapport.api.WebAddress;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Where a page wants to be told of links to it, and how.
sealed interface Endpoint {
    URI address();

    /// What tells it that the page at `source` links to `target`.
    Post told(String source, String target);

    /// Takes a form (Webmention, section 3.1.3).
    record Webmention(URI address) implements Endpoint {
        @Override
        public Post told(String source, String target) {
            return new Post(address, "application/x-www-form-urlencoded",
                    ("source=" + URLEncoder.encode(source, UTF_8) + "&target=" + URLEncoder.encode(target, UTF_8))
                            .getBytes(UTF_8));
        }
    }

    /// Takes a call (Pingback 1.0, section 3).
    record Pingback(URI address) implements Endpoint {
        @Override
        public Post told(String source, String target) {
            return new Post(address, "text/xml", XmlRpc.call("pingback.ping", source, target).getBytes(UTF_8));
        }
    }

    /// The one that `page` names: of webmentions before that of pingbacks, in a header before one in its text.
    static Optional<Endpoint> of(Arrived page) {
        return webmention(page).<Endpoint>map(Webmention::new).or(() -> pingback(page).map(Pingback::new));
    }

    private static Optional<URI> webmention(Arrived page) {
        return page.header("Link").stream().flatMap(header -> WebLink.in(header).stream())
                .filter(link -> link.is("webmention")).findFirst()
                .map(WebLink::address).or(() -> named(page, "link[rel][href], a[rel][href]", "webmention"))
                .flatMap(address -> resolved(page, address));
    }

    /// An address of a pingback is absolute.
    private static Optional<URI> pingback(Arrived page) {
        return page.header("X-Pingback").stream().findFirst().or(() -> named(page, "link[rel][href]", "pingback"))
                .flatMap(address -> resolved(page, address));
    }

    /// The absolute address in the first such element of an HTML page.
    private static Optional<String> named(Arrived page, String elements, String relation) {
        return page.contentType().toLowerCase(Locale.ROOT).contains("html")
                ? SourcePage.read(page).document().select(elements).stream()
                        .map(element -> new WebLink(element.absUrl("href"), element.attr("rel")))
                        .filter(link -> link.is(relation)).findFirst().map(WebLink::address)
                : Optional.empty();
    }

    /// As RFC 3986, section 5.2, has it; Java follows an older one, which knows neither an empty address nor a bare query.
    private static Optional<URI> resolved(Arrived page, String written) {
        var address = WebAddress.spelled(written.strip());
        try {
            return Optional.of(address.isEmpty() || address.startsWith("?")
                    ? URI.create(page.address().toString().replaceFirst("[?#].*", "") + address)
                    : page.address().resolve(address));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
