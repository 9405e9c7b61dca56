package org.rapport.content.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// A source as its owner types it; a field that was not sent is empty. What the form does not ask for, a source keeps.
///
/// @param authors a line each
/// @param version of the source that she read before she typed
record SourceForm(String key, String type, String title, String authors, String editors, String issued,
        String container, String volume, String issue, String page, String edition, String publisher, String place,
        String doi, String pmid, String isbn, String url, String accessed, int version) {
    static final int LONGEST_NAMES = 20_000;
    static final String OTHER = "other";
    /// What the form offers; a source of another type keeps it.
    static final List<String> TYPES = List.of("article-journal", "book", "chapter", "webpage", "post-weblog",
            "article-newspaper", "article-magazine", "thesis", "report", "paper-conference", "motion_picture", OTHER);
    static final SourceForm BLANK = of(CslItem.of("article-journal"), "", 0);

    SourceForm(@Nullable String key, @Nullable String type, @Nullable String title, @Nullable String authors,
            @Nullable String editors, @Nullable String issued, @Nullable String container, @Nullable String volume,
            @Nullable String issue, @Nullable String page, @Nullable String edition, @Nullable String publisher,
            @Nullable String place, @Nullable String doi, @Nullable String pmid, @Nullable String isbn,
            @Nullable String url, @Nullable String accessed, int version) {
        this.key = line(key);
        this.type = line(type);
        this.title = line(title);
        this.authors = authors == null ? "" : PlainText.of(authors);
        this.editors = editors == null ? "" : PlainText.of(editors);
        this.issued = line(issued);
        this.container = line(container);
        this.volume = line(volume);
        this.issue = line(issue);
        this.page = line(page);
        this.edition = line(edition);
        this.publisher = line(publisher);
        this.place = line(place);
        this.doi = line(doi);
        this.pmid = line(pmid);
        this.isbn = line(isbn);
        this.url = line(url);
        this.accessed = line(accessed);
        this.version = version;
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : PlainText.line(text);
    }

    static SourceForm of(Source source) {
        return of(source.item(), source.key().value(), source.version());
    }

    private static SourceForm of(CslItem item, String key, int version) {
        return new SourceForm(key, TYPES.contains(item.type()) ? item.type() : OTHER, item.title(),
                lines(item.names(CslItem.AUTHOR)), lines(item.names(CslItem.EDITOR)), date(item, CslItem.ISSUED),
                item.text(CslItem.CONTAINER), item.text("volume"), item.text("issue"), item.text("page"),
                item.text("edition"), item.text("publisher"), item.text("publisher-place"), item.text(CslItem.DOI),
                item.text(CslItem.PMID), item.text(CslItem.ISBN), item.text(CslItem.URL), date(item, CslItem.ACCESSED),
                version);
    }

    private static String lines(List<CslName> names) {
        return names.stream().map(CslName::inverted).collect(Collectors.joining("\n"));
    }

    private static String date(CslItem item, String variable) {
        return item.date(variable).map(CslDate::toString).orElse("");
    }

    SourceForm on(int other) {
        return new SourceForm(key, type, title, authors, editors, issued, container, volume, issue, page, edition,
                publisher, place, doi, pmid, isbn, url, accessed, other);
    }

    /// What keeps it from being kept: field name to message key.
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            problems.put("title", "content.desk.source.title.empty");
        }
        unless(key.isEmpty() || CitationKey.read(key).isPresent(), "key", problems);
        unless(doi.isEmpty() || Doi.read(doi).isPresent(), "doi", problems);
        unless(pmid.isEmpty() || Pmid.read(pmid).isPresent(), "pmid", problems);
        unless(isbn.isEmpty() || Isbn.read(isbn).isPresent(), "isbn", problems);
        unless(url.isEmpty() || url.matches("(?i)https?://[^\\s<>\"]+"), "url", problems);
        tooLong().forEach(field -> problems.put(field, "content.desk.source.long"));
        return problems;
    }

    private static void unless(boolean right, String field, Map<String, String> problems) {
        if (!right) {
            problems.put(field, "content.desk.source." + field + ".odd");
        }
    }

    private List<String> tooLong() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.put("container", container);
        fields.put("volume", volume);
        fields.put("issue", issue);
        fields.put("page", page);
        fields.put("edition", edition);
        fields.put("publisher", publisher);
        fields.put("place", place);
        fields.put("url", url);
        fields.values().removeIf(text -> text.length() <= CslItem.LONGEST_TEXT);
        if (authors.length() > LONGEST_NAMES) {
            fields.put("authors", authors);
        }
        if (editors.length() > LONGEST_NAMES) {
            fields.put("editors", editors);
        }
        return List.copyOf(fields.keySet());
    }

    Optional<CitationKey> wanted() {
        return CitationKey.read(key);
    }

    CslItem item() {
        return over(CslItem.of("document"));
    }

    /// What was typed, over what is known.
    CslItem over(CslItem known) {
        return (type.equals(OTHER) ? known : known.typed(type)).with(CslItem.TITLE, title)
                .with(CslItem.AUTHOR, names(authors, known.names(CslItem.AUTHOR)))
                .with(CslItem.EDITOR, names(editors, known.names(CslItem.EDITOR)))
                .with(CslItem.ISSUED, CslDate.typed(issued)).with(CslItem.CONTAINER, container)
                .with("volume", volume).with("issue", issue).with("page", page).with("edition", edition)
                .with("publisher", publisher).with("publisher-place", place)
                .with(CslItem.DOI, Doi.read(doi).map(Doi::value).orElse(""))
                .with(CslItem.PMID, Pmid.read(pmid).map(Pmid::value).orElse(""))
                .with(CslItem.ISBN, Isbn.read(isbn).map(Isbn::value).orElse("")).with(CslItem.URL, url)
                .with(CslItem.ACCESSED, CslDate.typed(accessed));
    }

    /// A name that nobody touched keeps its particle.
    private static List<CslName> names(String lines, List<CslName> known) {
        var byLine = known.stream().collect(Collectors.toMap(CslName::inverted, name -> name, (one, other) -> one));
        return lines.lines().map(String::strip).filter(line -> !line.isEmpty())
                .map(line -> byLine.getOrDefault(line, CslName.typed(line))).toList();
    }
}
