package org.rapport.content.sources;

import java.text.Normalizer;
import java.util.Locale;

/// Makes keys for sources that came without one.
final class CitationKeys {
    private CitationKeys() {}

    /// The first maker's family name and the year: `schore2003`; else the first word of the title.
    static CitationKey of(CslItem item) {
        var makers = item.makers();
        var name = plain(makers.isEmpty() ? firstWord(item.title()) : firstWord(makers.getFirst()));
        var year = item.date(CslItem.ISSUED).map(date -> date.year() > 0 ? String.valueOf(date.year()) : "").orElse("");
        return new CitationKey((name.isEmpty() ? "source" : name) + year);
    }

    private static String firstWord(CslName name) {
        return name.family().isEmpty() ? firstWord(name.literal()) : name.family();
    }

    private static String firstWord(String words) {
        return words.strip().split("\\s+", 2)[0];
    }

    private static String plain(String word) {
        var spelled = word.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace(
                "ß",
                "ss");
        var ascii = Normalizer.normalize(spelled, Normalizer.Form.NFKD).replaceAll("[^a-z0-9]", "");
        return ascii.substring(0, Math.min(40, ascii.length()));
    }

    /// `schore2003`, `schore2003-2`, …
    static CitationKey numbered(CitationKey key, int number) {
        var room = CitationKey.LONGEST - 6;
        var base = key.value().length() > room
                ? key.value().substring(0, room).replaceAll("[_:.-]+$", "")
                : key.value();
        return number == 1 ? key : new CitationKey(base + "-" + number);
    }
}
