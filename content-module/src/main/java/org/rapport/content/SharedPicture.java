package org.rapport.content;

import java.util.Optional;

import gg.jte.Content;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.rapport.api.Site;

/// The picture that others show where they lead to a page.
///
/// @param address absolute
/// @param alt what it shows, perhaps empty
record SharedPicture(String address, String alt) {
    /// The first one that everybody sees who opens `text`; others cannot show drawings.
    static Optional<SharedPicture> in(Document text, Site site) {
        return text.select("img[src^=/media/]:not([src$=.svg])").stream()
                .filter(picture -> picture.closest("details") == null).findFirst()
                .map(picture -> of(picture, site));
    }

    private static SharedPicture of(Element picture, Site site) {
        return new SharedPicture(site.absolute(picture.attr("src")), picture.attr("alt"));
    }

    /// For the head of a page (ogp.me).
    Content meta() {
        return Pages.templates().sharedPicture(this);
    }
}
