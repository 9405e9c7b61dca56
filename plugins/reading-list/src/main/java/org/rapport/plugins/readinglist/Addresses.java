package org.rapport.plugins.readinglist;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The addresses that a text names, Markdown or HTML, each as far as it matters where it leads:
/// `https://www.Example.org/a/#top` and `http://example.org/a` are both `example.org/a`.
final class Addresses {
    static final int LONGEST = 1000;

    // An address may hold pairs of parentheses; a single one ends it, as in [words](https://example.org).
    private static final String END = "\\s<>\"'`()\\[\\]";
    private static final Pattern ADDRESS = Pattern.compile("https?://(?:www\\.)?([^/?#" + END + "]+)((?:[^#" + END
            + "]++|\\([^#" + END + "]*\\)){0,20})(?:#[^" + END + "]*)?", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    static Set<String> in(String text) {
        return ADDRESS.matcher(text).results().map(Addresses::plain).filter(link -> link.length() <= LONGEST)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether `text` is one address and nothing else.
    static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    private static String plain(MatchResult address) {
        var link = address.group(1).toLowerCase(Locale.ROOT) + address.group(2).replace("&amp;", "&");
        return link.replaceAll("[/.,;:!?*_~]+$", "");
    }
}
