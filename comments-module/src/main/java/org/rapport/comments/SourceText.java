package org.rapport.comments;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.rapport.api.Fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

/// A plain text that a linkback came from. Addresses stand bare in it, and end where the words go on.
record SourceText(String address, String text) implements Source {
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\p{N}])https?://[^\\s<>\"]+",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_ADDRESSES = 10_000;
    /// What ends a sentence, a quotation or a parenthesis, and hardly ever an address.
    private static final String ENDS = ".,;:!?)]}'’”»…*_";

    static SourceText read(Fetch.Arrived page) {
        var charset = SourcePage.charset(page.contentType());
        return new SourceText(page.address().toString(),
                new String(page.body(), charset == null ? UTF_8 : Charset.forName(charset)));
    }

    @Override
    public Optional<Mention> mentionOf(Predicate<PageAddress> target) {
        return ADDRESS.matcher(text).results().limit(MOST_ADDRESSES).filter(found -> isAt(found.group(), target))
                .findFirst().map(found -> Mention.of(address, "", line(found)));
    }

    private static boolean isAt(String written, Predicate<PageAddress> target) {
        return Source.isAt(written, target) || Source.isAt(ended(written), target);
    }

    private String line(MatchResult found) {
        var end = text.indexOf('\n', found.end());
        return text.substring(text.lastIndexOf('\n', found.start()) + 1, end < 0 ? text.length() : end);
    }

    private static String ended(String address) {
        var end = address.length();
        while (ENDS.indexOf(address.charAt(end - 1)) >= 0) {
            end--;
        }
        return address.substring(0, end);
    }
}
