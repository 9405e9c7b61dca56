package org.rapport.content;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.page.NavigationItem.Spot;
import org.rapport.content.practice.FactParts;

/// The paper that the owner writes on: what stands on it, or what was typed and could not be taken.
///
/// @param manuscript as it is kept, or null for one that is not yet
/// @param spot where the navigation shows first what becomes a page, null if an article is written
/// @param basis what its next save is based on
/// @param tags their names, joined by commas
/// @param problems field name to message key
/// @param standing from what was typed to what stands there, if that is something else than the writer has read
/// @param day on which it shall go out by itself, as it was typed
/// @param time of that day
record Sheet(@Nullable Manuscript manuscript, @Nullable Spot spot, Basis basis, String title, String standfirst,
        String body, Format format, String tags, Map<String, String> problems, @Nullable Difference standing,
        String day,
        String time) {
    /// For an article.
    static Sheet blank() {
        return begun(null, "", "");
    }

    /// For a page that begins with a text.
    static Sheet begun(@Nullable Spot spot, String title, String body) {
        return new Sheet(null, spot, Basis.on(0), title, "", body, Format.MARKDOWN, "", Map.of(), null, "", "");
    }

    static Sheet of(Manuscript manuscript) {
        var text = manuscript.text();
        return new Sheet(manuscript, null, Basis.on(manuscript.saved().version()), text.title(), text.standfirst(),
                text.body(), text.format(), text.listedTags(),
                Map.of(), null, "", "");
    }

    Genre genre() {
        return manuscript == null ? Genre.at(spot) : manuscript.article().genre();
    }

    boolean isPage() {
        return genre() == Genre.PAGE;
    }

    /// Names between double braces that no fact has, where they are meant.
    List<String> unknownFacts() {
        return isPage() ? FactParts.unknown(body) : List.of();
    }

    String action() {
        return manuscript == null ? genre().desk() : manuscript.path();
    }

    boolean isWrong(String field) {
        return problems.containsKey(field);
    }

    /// Whether a moment was typed on it.
    boolean isTimed() {
        return !day.isEmpty() || !time.isEmpty();
    }

    boolean isStale() {
        return standing != null;
    }

    boolean isPublic() {
        return manuscript != null && manuscript.article().isPublic();
    }

    boolean isMarkdown() {
        return format == Format.MARKDOWN;
    }
}
