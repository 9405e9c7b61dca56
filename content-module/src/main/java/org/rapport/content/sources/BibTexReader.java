package org.rapport.content.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Says in the words of CSL what an entry of BibTeX is.
final class BibTexReader {
    /// What a thesis is called in types and in values that biblatex translates.
    private static final Map<String, String> GENRES = Map.of("phdthesis", "PhD thesis", "mastersthesis",
            "Master’s thesis", "mathesis", "Master’s thesis", "bathesis", "Bachelor’s thesis");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s{}]+");

    private BibTexReader() {}

    static CslItem item(BibTexEntry entry) {
        var type = type(entry);
        var texts = new TreeMap<String, String>();
        BibTex.TEXTS.words().forEach((variable, fields) -> texts.put(variable, entry.text(fields)));
        texts.put(CslItem.TITLE, title(entry));
        texts.put(CslItem.CONTAINER, entry.text("journal", "journaltitle", "booktitle", "maintitle"));
        texts.put("publisher", entry.text("publisher", "institution", "school", "organization"));
        texts.put("page", entry.text("pages", "eid").replaceAll("\\s*\\p{Pd}+\\s*", "-"));
        texts.put("genre", genre(entry, type));
        texts.put("issue", entry.text("issue"));
        if (!entry.text("number").isEmpty()) {
            texts.put(BibTex.NUMBERS.ours(type, "number"), entry.text("number"));
        }
        texts.put(CslItem.DOI, entry.verbatim("doi"));
        texts.put(CslItem.URL, address(entry));
        addPreprint(entry, texts);
        return dated(entry, new CslItem(type, texts, names(entry), new TreeMap<>()));
    }

    private static String type(BibTexEntry entry) {
        var type = BibTex.TYPES.ours(entry.type(), "");
        return switch (entry.text("entrysubtype")) {
            case "magazine" -> "article-magazine";
            case "newspaper" -> "article-newspaper";
            default -> type.isEmpty() ? typeOfOther(entry) : type;
        };
    }

    private static String typeOfOther(BibTexEntry entry) {
        return isPreprint(entry) ? "article" : address(entry).isEmpty() ? "document" : "webpage";
    }

    private static boolean isPreprint(BibTexEntry entry) {
        return !archive(entry).isEmpty() && !entry.verbatim("eprint").isEmpty();
    }

    private static String archive(BibTexEntry entry) {
        return entry.text("archiveprefix", "eprinttype");
    }

    private static String title(BibTexEntry entry) {
        var subtitle = entry.text("subtitle");
        return subtitle.isEmpty() ? entry.text("title") : entry.text("title") + ": " + subtitle;
    }

    private static String genre(BibTexEntry entry, String type) {
        var told = entry.text("type");
        return BibTex.WITHOUT_GENRE.contains(type)
                ? ""
                : GENRES.getOrDefault(told.isEmpty() ? entry.type() : told, told);
    }

    private static String address(BibTexEntry entry) {
        var written = entry.verbatim("url", "howpublished");
        var address = ADDRESS.matcher(written);
        return address.find() ? address.group() : entry.verbatim("url");
    }

    private static void addPreprint(BibTexEntry entry, Map<String, String> texts) {
        if (archive(entry).equalsIgnoreCase("pubmed")) {
            texts.put(CslItem.PMID, entry.verbatim("pmid", "eprint"));
        } else if (isPreprint(entry)) {
            texts.put("archive", archive(entry));
            texts.put("archive_location", entry.verbatim("eprint"));
        }
    }

    private static TreeMap<String, List<CslName>> names(BibTexEntry entry) {
        var names = new TreeMap<String, List<CslName>>();
        BibTex.NAMES.words().forEach((variable, fields) -> names.put(variable, entry.names(fields.getFirst())));
        return names;
    }

    private static CslItem dated(BibTexEntry entry, CslItem item) {
        return item.with(CslItem.ISSUED, issued(entry))
                .with(CslItem.ACCESSED, entry.date("urldate", "accessed", "lastchecked"))
                .with("event-date", entry.date("eventdate"))
                .with("original-date", entry.date("origdate"));
    }

    private static Optional<CslDate> issued(BibTexEntry entry) {
        var date = entry.date("date");
        return date.isPresent() ? date : entry.date("year").map(year -> year.month() > 0 ? year : dayOf(year, entry));
    }

    private static CslDate dayOf(CslDate year, BibTexEntry entry) {
        var month = entry.text("month");
        var day = DateWords.day(entry.text("day").isEmpty() ? month.replaceFirst("^\\d+$", "") : entry.text("day"));
        return CslDate.of(year.year(), DateWords.month(month), day).orElse(year);
    }
}
