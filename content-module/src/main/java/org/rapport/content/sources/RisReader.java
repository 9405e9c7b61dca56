package org.rapport.content.sources;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says in the words of CSL what a record of RIS is.
final class RisReader {
    private static final Pattern PMID = Pattern.compile("(?i)(?:PMID:?\\s*)?([1-9]\\d{0,7})\\b.*", Pattern.DOTALL);
    private static final Pattern PUBMED = Pattern.compile("(?i).*\\b(?:PubMed|Medline|NLM|NCBI)\\b.*");

    private RisReader() {}

    static CslItem item(RisRecord record) {
        var type = Ris.TYPES.ours(record.type(), "document");
        var texts = new TreeMap<String, String>();
        Ris.TEXTS.words().forEach((variable, tags) -> texts.put(variable, record.text(tags)));
        addTitles(record, type, texts);
        addNumbers(record, type, texts);
        texts.put(countsPages(record, type) ? "number-of-pages" : "page", pages(record));
        texts.put(CslItem.URL, address(record));
        return new CslItem(type, texts, RisNames.read(record, type), new TreeMap<>())
                .with(CslItem.ISSUED, issued(record)).with(CslItem.ACCESSED, record.date("Y2"));
    }

    private static void addTitles(RisRecord record, String type, Map<String, String> texts) {
        var meeting = type.equals("paper-conference") ? record.text("C3") : "";
        texts.put(CslItem.TITLE, record.text("TI", "T1", "CT", Ris.isWhole(type) ? "BT" : "TI"));
        texts.put("collection-title", record.text(Ris.series(type), "T3"));
        if (!meeting.isEmpty()) {
            texts.put(CslItem.CONTAINER, meeting);
            texts.put("event-title", record.text("T2"));
        } else if (!Ris.isWhole(type)) {
            texts.put(CslItem.CONTAINER, record.text("JF", "T2", "BT", "JO", "JA", "J2", "J1"));
            texts.put("container-title-short", record.all("JA", "J2", "J1", "JO")
                    .filter(title -> !title.equals(texts.get(CslItem.CONTAINER))).findFirst().orElse(""));
        }
    }

    private static void addNumbers(RisRecord record, String type, Map<String, String> texts) {
        var genre = record.text("M3");
        offer(texts, CslItem.DOI, record.text("DO"));
        if (Doi.read(genre).isPresent()) {
            offer(texts, CslItem.DOI, genre);
        } else if (!BibTex.WITHOUT_GENRE.contains(type)) {
            texts.put("genre", genre);
        }
        texts.put(BibTex.NUMBERS.ours(type, "number"), record.text("IS", "CP"));
        record.all("SN").forEach(number -> offer(texts, kind(number, type), number));
        texts.put("PMCID", record.all("C2").filter(number -> number.startsWith("PMC")).findFirst().orElse(""));
        texts.put(CslItem.PMID, pmid(record));
    }

    private static void offer(Map<String, String> texts, String variable, String text) {
        texts.merge(variable, text, (stands, other) -> stands.isEmpty() ? other : stands);
    }

    /// What a standard number is: that of a book, of a journal, or of a report.
    private static String kind(String number, String type) {
        var isSerial = Issn.read(number.replaceFirst("\\(.*", "")).isPresent();
        var hasOwn = type.matches("report|patent|standard");
        return isSerial || BibTex.NUMBERS.ours(type, "").equals("issue")
                ? "ISSN"
                : hasOwn && Isbn.read(number).isEmpty() ? "number" : CslItem.ISBN;
    }

    /// EndNote writes it as accession number of PubMed, Zotero into a note; other databases number in their own way.
    private static String pmid(RisRecord record) {
        var ofPubMed = record.all("DB", "DP").anyMatch(database -> PUBMED.matcher(database).matches());
        return Stream.concat(ofPubMed ? record.all("AN") : Stream.empty(),
                record.all("AN", "N1", "M1", "M2").filter(note -> note.regionMatches(true, 0, "PMID", 0, 4)))
                .map(PMID::matcher).filter(number -> number.matches()).map(number -> number.group(1)).findFirst()
                .orElse("");
    }

    private static boolean countsPages(RisRecord record, String type) {
        return type.matches("book|classic|thesis|manuscript|pamphlet") && pages(record).matches("\\d+");
    }

    private static String pages(RisRecord record) {
        var first = record.text("SP", "C7").replaceAll("\\s*\\p{Pd}+\\s*", "-");
        var last = record.text("EP").replaceAll("\\s*\\p{Pd}+\\s*", "-");
        if (first.isEmpty() || last.contains("-")) {
            return last;
        }
        return last.isEmpty() || last.equals(first) || first.contains("-") ? first : first + "-" + last;
    }

    private static String address(RisRecord record) {
        return record.all("UR").flatMap(addresses -> Stream.of(addresses.split("[\\s;]+")))
                .filter(address -> address.matches("(?i)https?:.*")).findFirst().orElse(record.text("UR"));
    }

    /// The year may stand by itself, and the day without its year.
    private static Optional<CslDate> issued(RisRecord record) {
        var published = record.date("PY", "Y1");
        var day = record.date("DA");
        if (published.isEmpty() || day.isEmpty()) {
            return published.or(() -> day);
        }
        return published.map(date -> date.year() == 0 || date.month() > 0
                ? date
                : day.get().year() == date.year() ? day.get() : dayOf(date, record.text("DA")));
    }

    private static CslDate dayOf(CslDate year, String day) {
        return CslDate.of(year.year(), DateWords.month(day), DateWords.day(day)).orElse(year);
    }
}
