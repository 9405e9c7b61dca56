package org.rapport.content;

import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.rapport.api.page.CacheTag;
import org.rapport.content.citations.References;
import org.rapport.content.sources.CitationKey;
import org.rapport.content.sources.CslName;
import org.rapport.content.sources.Source;
import org.rapport.content.sources.Sources;

/// All works that texts cite, or may.
@Component
public class Works {
    private final Sources sources;
    private final References references;

    Works(Sources sources, References references) {
        this.sources = sources;
        this.references = references;
    }

    /// The work with this key, however somebody writes it.
    public Optional<Work> find(String key) {
        return CitationKey.read(key).flatMap(sources::find).map(this::shown);
    }

    /// Carried by every page that shows the work with this key, or would if it were there; empty if it is no key.
    public static Optional<CacheTag> tag(String key) {
        return CitationKey.read(key).map(Source::tag);
    }

    private Work shown(Source source) {
        var item = source.item();
        var people = item.makers().stream().map(CslName::spoken).collect(Collectors.joining(", "));
        return new Work(source.key().value(), item.title(), people, source.path(), references.entry(item),
                Source.tag(source.key()));
    }
}
