package org.rapport.content.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rapport.api.PlainText;

/// What is known of a source, in the words of the Citation Style Language (CSL 1.0.2): variables of text, names and
/// dates. What citing does not need (abstracts, notes, keywords) is left out; so is what is empty.
///
/// @param type such as `article-journal`
public record CslItem(String type, SortedMap<String, String> texts, SortedMap<String, List<CslName>> names,
        SortedMap<String, CslDate> dates) {
    public static final String TITLE = "title";
    public static final String CONTAINER = "container-title";
    public static final String DOI = "DOI";
    public static final String ISBN = "ISBN";
    public static final String PMID = "PMID";
    public static final String URL = "URL";
    public static final String AUTHOR = "author";
    public static final String EDITOR = "editor";
    public static final String ISSUED = "issued";
    public static final String ACCESSED = "accessed";

    static final int LONGEST_TEXT = 2000;
    static final int MOST_NAMES = 300;
    static final Set<String> TEXTS = Set.of(TITLE, CONTAINER, DOI, ISBN, PMID, URL, "PMCID", "ISSN", "archive",
            "archive_location", "authority", "chapter-number", "collection-number", "collection-title",
            "container-title-short", "dimensions", "division", "edition", "event-place", "event-title", "genre",
            "issue", "jurisdiction", "language", "medium", "number", "number-of-pages", "number-of-volumes",
            "original-publisher", "original-publisher-place", "original-title", "page", "part-number", "part-title",
            "printing-number", "publisher", "publisher-place", "references", "reviewed-genre", "reviewed-title",
            "scale", "section", "source", "status", "supplement-number", "title-short", "version", "volume",
            "volume-title");
    static final Set<String> NAMES = Set.of(AUTHOR, EDITOR, "chair", "collection-editor", "compiler", "composer",
            "container-author", "contributor", "curator", "director", "editorial-director", "executive-producer",
            "guest", "host", "illustrator", "interviewer", "narrator", "organizer", "original-author", "performer",
            "producer", "recipient", "reviewed-author", "script-writer", "series-creator", "translator");
    static final Set<String> DATES = Set.of(ISSUED, ACCESSED, "available-date", "event-date", "original-date",
            "submitted");
    static final Set<String> TYPES = Set.of("article", "article-journal", "article-magazine", "article-newspaper",
            "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
            "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
            "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
            "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
            "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
            "thesis", "treaty", "webpage");

    public CslItem {
        type = TYPES.contains(type) ? type : "document";
        texts = cleaned(texts);
        names = known(names);
        dates = new TreeMap<>(dates);
        dates.keySet().retainAll(DATES);
    }

    private static SortedMap<String, String> cleaned(Map<String, String> texts) {
        var clean = new TreeMap<String, String>();
        texts.forEach((variable, text) -> {
            var line = PlainText.shortened(PlainText.line(text), LONGEST_TEXT);
            if (TEXTS.contains(variable) && !line.isEmpty()) {
                clean.put(variable, line);
            }
        });
        return clean;
    }

    private static SortedMap<String, List<CslName>> known(Map<String, List<CslName>> names) {
        var known = new TreeMap<String, List<CslName>>();
        names.forEach((variable, some) -> {
            var told = some.stream().filter(name -> !name.isEmpty()).limit(MOST_NAMES).toList();
            if (NAMES.contains(variable) && !told.isEmpty()) {
                known.put(variable, told);
            }
        });
        return known;
    }

    public static CslItem of(String type) {
        return new CslItem(type, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /// The text of a variable, or nothing.
    public String text(String variable) {
        return texts.getOrDefault(variable, "");
    }

    public List<CslName> names(String variable) {
        return names.getOrDefault(variable, List.of());
    }

    public Optional<CslDate> date(String variable) {
        return Optional.ofNullable(dates.get(variable));
    }

    public String title() {
        return text(TITLE);
    }

    /// Who made it: the authors, else the editors, else nobody.
    public List<CslName> makers() {
        return names(AUTHOR).isEmpty() ? names(EDITOR) : names(AUTHOR);
    }

    /// The year of publication, or the words in its place, or nothing.
    public String year() {
        return date(ISSUED).map(date -> date.year() == 0 ? date.words() : String.valueOf(date.year())).orElse("");
    }

    public CslItem typed(String other) {
        return new CslItem(other, texts, names, dates);
    }

    /// The same with another text; an empty one takes it away.
    public CslItem with(String variable, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(variable, text);
        return new CslItem(type, changed, names, dates);
    }

    public CslItem with(String variable, List<CslName> some) {
        var changed = new TreeMap<>(names);
        changed.put(variable, some);
        return new CslItem(type, texts, changed, dates);
    }

    public CslItem with(String variable, Optional<CslDate> date) {
        var changed = new TreeMap<>(dates);
        changed.remove(variable);
        date.ifPresent(told -> changed.put(variable, told));
        return new CslItem(type, texts, names, changed);
    }
}
