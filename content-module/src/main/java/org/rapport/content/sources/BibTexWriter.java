package org.rapport.content.sources;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes an entry of BibTeX in such a way that [BibTex#read] finds the same in it.
final class BibTexWriter {
    private final CslItem item;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private BibTexWriter(CslItem item) {
        this.item = item;
    }

    static String write(CslJson.Named source) {
        var writer = new BibTexWriter(source.item());
        writer.addMakersAndTitles();
        writer.addNumbers();
        writer.addAddresses();
        writer.addDates();
        return writer.fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",\n", "@" + writer.type() + "{" + key(source.id()) + ",\n", "\n}\n"));
    }

    private static String key(String id) {
        return id.replaceAll("[\\s,={}()\"'#%~\\\\]", "");
    }

    private String type() {
        return switch (item.type()) {
            case "article-magazine", "article-newspaper" -> "article";
            case "thesis" -> thesis(item.text("genre").toLowerCase(Locale.ROOT));
            case "webpage" -> item.text(CslItem.URL).isEmpty() ? "online" : "misc";
            default -> BibTex.TYPES.theirs(item.type(), "misc");
        };
    }

    private static String thesis(String genre) {
        return genre.isEmpty() ? "thesis" : genre.contains("master") ? "mastersthesis" : "phdthesis";
    }

    private void addMakersAndTitles() {
        BibTex.NAMES.words()
                .forEach((variable, names) -> add(names.getFirst(), BibTexNames.write(item.names(variable))));
        add("title", kept(item.title()));
        add(isPart() ? "booktitle" : "journal", TexText.spelled(item.text(CslItem.CONTAINER)));
        add("entrysubtype", item.type().matches("article-(magazine|newspaper)") ? item.type().substring(8) : "");
        add("type", TexText.spelled(item.text("genre")));
        add(publisher(), TexText.spelled(item.text("publisher")));
        BibTex.TEXTS.words().forEach(
                (variable, names) -> add(names.getFirst(), TexText.spelled(item.text(variable))));
    }

    private boolean isPart() {
        return item.type().matches("chapter|paper-conference|entry-.*");
    }

    private String publisher() {
        return switch (item.type()) {
            case "report" -> "institution";
            case "thesis" -> "school";
            default -> "publisher";
        };
    }

    /// In second braces, for BibTeX puts titles into lower case.
    private static String kept(String title) {
        return title.isEmpty() ? "" : "{" + TexText.spelled(title) + "}";
    }

    private void addNumbers() {
        var number = BibTex.NUMBERS.ours(item.type(), "number");
        add("number", TexText.spelled(item.text(number)));
        add("issue", number.equals("issue") ? "" : TexText.spelled(item.text("issue")));
        add("pages", TexText.spelled(item.text("page")).replaceAll("(?<=\\w)-(?=\\w)", "--"));
    }

    private void addAddresses() {
        add("doi", verbatim(item.text(CslItem.DOI)));
        add("url", verbatim(item.text(CslItem.URL)));
        add("archiveprefix", TexText.spelled(item.text("archive")));
        add("eprint", verbatim(item.text("archive_location")));
    }

    private static String verbatim(String address) {
        return address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    private void addDates() {
        item.date(CslItem.ISSUED).ifPresent(this::addIssued);
        add("urldate", date(CslItem.ACCESSED));
        add("eventdate", date("event-date"));
        add("origdate", date("original-date"));
    }

    private void addIssued(CslDate date) {
        add("year", date.year() == 0 ? TexText.spelled(date.words()) : String.valueOf(date.year()));
        if (date.month() > 0) {
            fields.put("month", Month.of(date.month()).name().toLowerCase(Locale.ROOT).substring(0, 3));
        }
        add("day", date.day() == 0 ? "" : String.valueOf(date.day()));
    }

    private String date(String variable) {
        return item.date(variable).map(date -> TexText.spelled(date.toString())).orElse("");
    }

    private void add(String field, String value) {
        if (!value.isEmpty()) {
            fields.put(field, "{" + value + "}");
        }
    }
}
