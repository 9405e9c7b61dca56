package org.rapport.comments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import org.rapport.api.Fetch;

/// The page that a linkback came from, as a reader of it.
record SourcePage(Document document) {
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w-]+)", Pattern.CASE_INSENSITIVE);

    static SourcePage read(Fetch.Arrived page) {
        try {
            return new SourcePage(Jsoup.parse(new ByteArrayInputStream(page.body()), charset(page.contentType()),
                    page.address().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Null lets the page itself say.
    private static @Nullable String charset(String contentType) {
        var found = CHARSET.matcher(contentType);
        return found.find() && isSupported(found.group(1)) ? found.group(1) : null;
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// How the page mentions `target`, if it links there.
    Optional<Mention> mentionOf(PageAddress target) {
        return document.select("a[href]").stream().filter(link -> leadsTo(link, target)).findFirst()
                .map(link -> Mention.of(document.location(), document.title(), around(link)));
    }

    private static boolean leadsTo(Element link, PageAddress target) {
        return PageAddress.of(link.absUrl("href")).filter(target::equals).isPresent();
    }

    private static String around(Element link) {
        var block = link.closest("p, li, blockquote, td, figcaption");
        return block == null ? link.text() : block.text();
    }
}
