package org.rapport.content.sources;

import java.util.Optional;
import java.util.regex.Pattern;

/// One source in a mark: `see @schore2003, p. 14, my italics`.
///
/// @param before words before it: "see"
/// @param bare whether its author is named already (`-@schore2003`)
/// @param label what is counted: `page`, `chapter`, or nothing
/// @param locator which one: "14–16"
/// @param after further words
/// @param place locator and further words as they were written: "p. 14, my italics"
public record Cite(CitationKey key, String before, boolean bare, String label, String locator, String after,
        String place) {
    private static final Pattern WRITTEN = Pattern.compile("(?<before>[^@]*?)(?<bare>-?)@(?<key>" + CitationKey.SHAPE
            + ")\\s*(?:,?\\s+(?<place>.*)|,(?<close>.*))?");
    private static final String NUMBERS = "(?<numbers>[0-9ivxlcIVXLC]++(?:\\s?[-–,]\\s?[0-9ivxlc]++)*+)";
    private static final Pattern PAGE = Pattern
            .compile("(?:(?:pp?|S|págs?)\\.?\\s?|(?=\\d))" + NUMBERS + "(?<after>.*)");
    private static final Pattern CHAPTER = Pattern
            .compile("(?:chap|Kap|cap|ch)\\.?\\s?" + NUMBERS + "(?<after>.*)", Pattern.CASE_INSENSITIVE);

    static Optional<Cite> read(String written) {
        var cite = WRITTEN.matcher(written.strip());
        if (!cite.matches()) {
            return Optional.empty();
        }
        var place = cite.group("place") != null ? cite.group("place") : cite.group("close");
        return CitationKey.read(cite.group("key")).map(key -> of(key, cite.group("before").strip(),
                !cite.group("bare").isEmpty(), place == null ? "" : place.strip()));
    }

    private static Cite of(CitationKey key, String before, boolean bare, String place) {
        var page = PAGE.matcher(place);
        if (page.matches()) {
            return new Cite(key, before, bare, "page", page.group("numbers"), page.group("after"), place);
        }
        var chapter = CHAPTER.matcher(place);
        return chapter.matches()
                ? new Cite(key, before, bare, "chapter", chapter.group("numbers"), chapter.group("after"), place)
                : new Cite(key, before, bare, "", "", place.isEmpty() ? "" : ", " + place, place);
    }
}
