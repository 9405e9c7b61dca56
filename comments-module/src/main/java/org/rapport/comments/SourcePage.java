package org.rapport.comments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import org.rapport.api.Fetch;
import org.rapport.comments.Linkback.Kind;
import org.rapport.comments.microformats.Entry;

/// The HTML page that a linkback came from, as a reader of it.
record SourcePage(Document document) implements Source {
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
    static @Nullable String charset(String contentType) {
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

    /// How the page mentions `target`, if it links there: as what microformats2 say of the post around the link, else as
    /// what a reader sees.
    @Override
    public Optional<Mention> mentionOf(Predicate<PageAddress> target) {
        return document.select("a[href], area[href]").stream()
                .filter(link -> Source.isAt(link.absUrl("href"), target)).findFirst()
                .map(link -> mention(link, target));
    }

    private Mention mention(Element link, Predicate<PageAddress> target) {
        return Entry.around(link).map(entry -> mention(entry, link, target))
                .orElseGet(() -> Mention.of(document.location(), document.title(), around(link)));
    }

    private Mention mention(Entry entry, Element link, Predicate<PageAddress> target) {
        var kind = kind(entry, target);
        var title = entry.name().isEmpty() ? document.title() : entry.name();
        return Mention.of(kind, document.location(), title,
                kind == Kind.REPLY && !entry.content().isEmpty() ? entry.content() : around(link),
                Byline.of(URI.create(document.location()), entry.authorName(), entry.authorUrl()));
    }

    private static Kind kind(Entry entry, Predicate<PageAddress> target) {
        if (entry.is("in-reply-to", address -> Source.isAt(address, target))) {
            return Kind.REPLY;
        }
        if (entry.is("like-of", address -> Source.isAt(address, target))) {
            return Kind.LIKE;
        }
        return entry.is("repost-of", address -> Source.isAt(address, target)) ? Kind.REPOST : Kind.MENTION;
    }

    private static String around(Element link) {
        var block = link.closest("p, li, blockquote, td, figcaption");
        return block == null ? link.text() : block.text();
    }
}
