package org.rapport.content.sources;

import java.util.List;
import java.util.regex.Pattern;

/// Writes a record of RIS in such a way that [Ris#read] finds the same in it.
final class RisWriter {
    private static final Pattern RANGE = Pattern.compile("(\\w+)-(\\w+)");

    private final CslItem item;
    private final StringBuilder lines = new StringBuilder();

    private RisWriter(CslItem item) {
        this.item = item;
    }

    static String write(CslJson.Named source) {
        var writer = new RisWriter(source.item());
        writer.add("TY", Ris.TYPES.theirs(source.item().type(), "GEN"));
        writer.add("ID", source.id());
        writer.addMakers();
        writer.addTitles();
        writer.addDates();
        writer.addNumbers();
        return writer.lines.append("ER  - \r\n").toString();
    }

    private void addMakers() {
        add("AU", item.names(CslItem.AUTHOR));
        add("ED", item.names(CslItem.EDITOR));
        add(Ris.isWhole(item.type()) ? "A2" : "A3", item.names("collection-editor"));
        add("A4", item.names("translator"));
    }

    private void addTitles() {
        var meeting = item.text("event-title");
        var container = item.text(CslItem.CONTAINER);
        add("TI", item.title());
        add(meeting.isEmpty() ? "T2" : "C3", container);
        add("T2", meeting);
        add(Ris.series(item.type()), item.text("collection-title"));
        add("J2", item.text("container-title-short"));
        Ris.TEXTS.words().forEach((variable, tags) -> add(tags.getFirst(), item.text(variable)));
    }

    private void addDates() {
        item.date(CslItem.ISSUED).ifPresent(date -> {
            add("PY", date.year() == 0 ? date.words() : String.valueOf(date.year()));
            add("DA", date.month() == 0 ? "" : slashed(date));
        });
        add("Y2", item.date(CslItem.ACCESSED).map(RisWriter::slashed).orElse(""));
    }

    private static String slashed(CslDate date) {
        return date.year() == 0 ? date.words() : date.toString().replace('-', '/');
    }

    private void addNumbers() {
        var number = BibTex.NUMBERS.ours(item.type(), "number");
        var isReport = item.type().matches("report|patent|standard");
        add(isReport ? "SN" : "IS", item.text(number));
        add("SN", item.text(CslItem.ISBN));
        add("SN", item.text("ISSN"));
        addPages();
        add("M3", item.text("genre"));
        add("DO", item.text(CslItem.DOI));
        add("UR", item.text(CslItem.URL));
        add("C2", item.text("PMCID"));
        add("DB", item.text(CslItem.PMID).isEmpty() ? "" : "PubMed");
        add("AN", item.text(CslItem.PMID));
    }

    private void addPages() {
        var range = RANGE.matcher(item.text("page"));
        var isRange = range.matches();
        add("SP", isRange ? range.group(1) : item.text("page"));
        add("EP", isRange ? range.group(2) : "");
        add("SP", item.text("number-of-pages"));
    }

    private void add(String tag, List<CslName> names) {
        names.forEach(name -> add(tag, RisNames.write(name)));
    }

    private void add(String tag, String value) {
        if (!value.isEmpty()) {
            lines.append(tag).append("  - ").append(value).append("\r\n");
        }
    }
}
