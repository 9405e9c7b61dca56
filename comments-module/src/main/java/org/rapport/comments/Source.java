package org.rapport.comments;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.rapport.api.Fetch;

/// What stands at the address that a linkback came from, read as what it says it is (Webmention, section 3.2.2).
sealed interface Source permits SourcePage, SourceText, SourceData {
    /// How it mentions `target`, if it does.
    Optional<Mention> mentionOf(Predicate<PageAddress> target);

    /// Empty for a picture, a film, and whatever else says nothing that is read here.
    static Optional<Source> read(Fetch.Arrived page) {
        var type = page.contentType().toLowerCase(Locale.ROOT).replaceFirst(";.*", "").strip();
        if (type.isEmpty() || type.contains("html")) {
            return Optional.of(SourcePage.read(page));
        }
        if (type.equals("text/plain")) {
            return Optional.of(SourceText.read(page));
        }
        return type.equals("application/json") || type.endsWith("+json")
                ? Optional.of(new SourceData(page.address().toString(), page.body()))
                : Optional.empty();
    }

    static boolean isAt(String address, Predicate<PageAddress> target) {
        return PageAddress.of(address).filter(target).isPresent();
    }
}
