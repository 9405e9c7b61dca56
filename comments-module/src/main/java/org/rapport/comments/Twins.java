package org.rapport.comments;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page has two addresses, at http and at https, and is one page.
final class Twins {
    private static final String SECURE = "https:";
    private static final Pattern SCHEME = Pattern.compile("^https?:", Pattern.CASE_INSENSITIVE);
    private static final BinaryOperator<Linkback> LATER = BinaryOperator.maxBy(Comparator.comparing(Twins::seenAt));

    private Twins() {}

    /// The other address of the page at `source`.
    static String of(String source) {
        return isSecure(source) ? unprotected(source) : SECURE + withoutScheme(source);
    }

    /// The one at http.
    static String unprotected(String address) {
        return "http:" + withoutScheme(address);
    }

    static boolean isSecure(String address) {
        return address.regionMatches(true, 0, SECURE, 0, SECURE.length());
    }

    /// Each page once, where both of its addresses were kept: as it was seen last.
    static List<Linkback> once(List<Linkback> linkbacks) {
        return List.copyOf(linkbacks.stream().collect(Collectors.toMap(it -> withoutScheme(it.source()),
                Function.identity(), LATER, LinkedHashMap::new)).values());
    }

    private static String withoutScheme(String address) {
        return SCHEME.matcher(address).replaceFirst("");
    }

    private static Instant seenAt(Linkback it) {
        return Objects.requireNonNullElse(it.verifiedAt(), Instant.MIN);
    }
}
