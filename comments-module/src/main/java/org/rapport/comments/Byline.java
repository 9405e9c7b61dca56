package org.rapport.comments;

import java.net.URI;

import org.rapport.api.PlainText;
import org.rapport.api.WebAddress;

/// Whose a page elsewhere is, as it says itself.
///
/// @param name perhaps empty
/// @param url of a page about its author, below which the page lies; empty where that is not so, for anybody could name it
record Byline(String name, String url) {
    static final Byline NOBODY = new Byline("", "");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_URL = 2000;

    Byline {
        name = PlainText.shortened(PlainText.line(name), LONGEST_NAME);
    }

    /// What the page at `source` says, as far as it is to be believed.
    static Byline of(URI source, String name, String url) {
        var address = WebAddress.read(url).filter(it -> isAbove(it, source)).map(URI::toASCIIString).orElse("");
        return new Byline(name, address.length() <= LONGEST_URL ? address : "");
    }

    /// What stands behind a `?` often tells one author from another, and cannot be told from the page's address. What came
    /// unprotected may be anybody's.
    private static boolean isAbove(URI url, URI source) {
        return url.getRawQuery() == null && (Twins.isSecure(source.toString()) || !Twins.isSecure(url.toString()))
                && PageAddress.of(url).flatMap(author -> PageAddress.of(source).filter(page -> page.isBelow(author)))
                        .isPresent();
    }
}
