package org.rapport.content.addresses;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Moved;
import org.rapport.content.feeds.FeedLinks;

/// Leads from the addresses of a former site to where things stand now. Hears every path that nobody else claims.
@Controller
class OldAddressController {
    private static final Pattern FEED = Pattern.compile("(.*/)feed(?:/(?:rss2?|atom|rdf))?/?");
    /// Possessive: a hostile address of thousands of parts must not exhaust the stack.
    private static final Pattern SLASHED = Pattern.compile("(?:/[\\p{L}\\p{M}\\p{N}-]++)++/");

    private final OldAddresses addresses;

    OldAddressController(OldAddresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping(path = "/", params = "p")
    Answer post(@RequestParam String p) {
        return now("/?p=" + p);
    }

    @GetMapping(path = "/", params = {"page_id", "!p"})
    Answer page(@RequestParam("page_id") String id) {
        return now("/?page_id=" + id);
    }

    @GetMapping("/{*path}")
    Answer path(@PathVariable String path) {
        return now(path);
    }

    private Answer now(String path) {
        return addresses.now(path).or(() -> feed(path)).or(() -> withoutSlash(path)).<Answer>map(Moved::new)
                .orElseGet(Missing::unknown);
    }

    /// WordPress has one at each article and each tag.
    private Optional<String> feed(String path) {
        var feed = FEED.matcher(path);
        return feed.matches() ? addresses.now(feed.group(1)).map(FeedLinks::rss) : Optional.empty();
    }

    /// No address here ends with a slash.
    private static Optional<String> withoutSlash(String path) {
        return SLASHED.matcher(path).matches() ? Optional.of(path.substring(0, path.length() - 1)) : Optional.empty();
    }
}
