package org.rapport.content.sources;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rapport.api.PlainText;

/// An entry of BibTeX, its values as they are written there.
///
/// @param type in lower case, such as `article`
/// @param fields by their names in lower case
record BibTexEntry(String type, String key, Map<String, String> fields) {
    private static final Set<String> OWN = Set.of("title", "subtitle", "shorttitle", "type", "pages", "doi", "url",
            "urldate", "eprint", "pmid");

    private String raw(List<String> names) {
        return names.stream().map(name -> fields.getOrDefault(name, "")).filter(value -> !value.isBlank()).findFirst()
                .orElse("");
    }

    /// The first of these that says something, in plain text.
    String text(String... names) {
        return text(List.of(names));
    }

    String text(List<String> names) {
        return cut(TexText.plain(raw(names)));
    }

    /// The first of these, which TeX takes letter by letter.
    String verbatim(String... names) {
        return cut(TexText.verbatim(raw(List.of(names))));
    }

    private static String cut(String value) {
        return PlainText.shortened(PlainText.line(value), CslItem.LONGEST_TEXT);
    }

    List<CslName> names(String name) {
        return BibTexNames.read(fields.getOrDefault(name, ""));
    }

    Optional<CslDate> date(String... names) {
        return DateWords.read(text(names));
    }

    /// With what it lacks from the entry that it refers to, whose title is that of the whole.
    BibTexEntry inheriting(BibTexEntry other) {
        var all = new LinkedHashMap<>(fields);
        other.fields().forEach((name, value) -> {
            if (!OWN.contains(name)) {
                all.putIfAbsent(name, value);
            }
        });
        all.putIfAbsent("booktitle", other.fields().getOrDefault("title", ""));
        return new BibTexEntry(type, key, all);
    }
}
