package org.rapport.content.sources;

import java.util.Optional;
import java.util.stream.Collectors;

import org.rapport.api.page.CacheTag;

/// A work that articles cite.
///
/// @param version counts its changes: who changes it names the one that she read
public record Source(SourceId id, CitationKey key, CslItem item, int version) {
    private static final int NAMED = 2;

    /// Where readers find it.
    public String path() {
        return "/sources/" + key;
    }

    /// Where the work itself stands on the web: where its DOI leads, else its address; empty if it has neither.
    public Optional<String> address() {
        var doi = item.text(CslItem.DOI);
        return Optional.of(doi.isEmpty() ? item.text(CslItem.URL) : "https://doi.org/" + doi)
                .filter(it -> !it.isEmpty());
    }

    String deskPath() {
        return "/desk/sources/" + id.value();
    }

    /// Carried by every page that shows the source, or would if there were one.
    public static CacheTag tag(CitationKey key) {
        return CacheTag.of("source:" + key.value().replaceAll("[^a-z0-9]", "-"));
    }

    public CslJson.Named named() {
        return new CslJson.Named(key.value(), item);
    }

    /// Who and when, as a list says it: "Schore & Doe, 2003".
    String byline() {
        var makers = item.makers();
        var names = makers.stream().limit(NAMED).map(CslName::shortly).collect(Collectors.joining(" & "))
                + (makers.size() > NAMED ? " …" : "");
        return names.isEmpty() ? item.year() : item.year().isEmpty() ? names : names + ", " + item.year();
    }

    /// What a text says to cite it.
    String mark() {
        return "[@" + key + "]";
    }
}
