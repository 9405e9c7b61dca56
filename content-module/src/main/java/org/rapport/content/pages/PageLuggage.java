package org.rapport.content.pages;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.page.NavigationItem.Spot;

/// What a standing page takes along that WordPress does not know, as post metadata.
final class PageLuggage {
    /// The body as it is kept; the item's own is for WordPress.
    static final String SOURCE = "_rapport_source";
    static final String STANDFIRST = "_rapport_standfirst";

    private static final String FORMAT = "_rapport_format";
    private static final String SPOT = "_rapport_spot";
    private static final String WITHDRAWN = "_rapport_withdrawn";

    private PageLuggage() {}

    static Map<String, String> of(SitePage page) {
        var meta = new HashMap<>(Map.of(SOURCE, page.body(), STANDFIRST, page.standfirst(), SPOT, page.spot().name()));
        if (page.isMarkdown()) {
            meta.put(FORMAT, "markdown");
        }
        if (page.withdrawnAt() != null) {
            meta.put(WITHDRAWN, page.withdrawnAt().toString());
        }
        return meta;
    }

    /// Whether an item was packed here.
    static boolean isIn(Map<String, String> meta) {
        return meta.containsKey(SOURCE);
    }

    /// Where the navigation shows the page first; what came from elsewhere does not push itself in.
    static Spot spot(Map<String, String> meta) {
        var said = meta.getOrDefault(SPOT, "");
        return said.matches("HEADER|FOOTER") ? Spot.valueOf(said) : Spot.NOWHERE;
    }

    /// Since when readers do not see it any more; null if that is not said.
    static @Nullable Instant withdrawn(Map<String, String> meta) {
        try {
            var said = meta.get(WITHDRAWN);
            return said == null ? null : Instant.parse(said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
