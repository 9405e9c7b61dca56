package org.rapport.content.listing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import gg.jte.Content;

import org.rapport.api.Messages;

/// One page of a list.
///
/// @param path of the list, to which a search is added
public record Listing<T>(String path, Search search, List<T> shown, boolean goesOn) {
    private static final Templates TEMPLATES = new StaticTemplates();

    /// Looks up a part of the list.
    @FunctionalInterface
    public interface Lookup<T> {
        List<T> after(int skipped, int most);
    }

    public static <T> Listing<T> of(String path, Search search, int onAPage, Lookup<T> lookup) {
        var found = lookup.after((search.page() - 1) * onAPage, onAPage + 1);
        return new Listing<>(path, search, found.stream().limit(onAPage).toList(), found.size() > onAPage);
    }

    /// This page of it.
    public String here() {
        return path(search, search.page());
    }

    public String newer() {
        return path(search, search.page() - 1);
    }

    public String older() {
        return path(search, search.page() + 1);
    }

    /// The beginning of what is found in a part of it.
    public String part(String part) {
        return path(search.in(part), 1);
    }

    private String path(Search search, int page) {
        var query = Stream.of(search.part().isEmpty() ? "" : "is=" + search.part(),
                search.words().isEmpty() ? "" : "q=" + QueryText.of(search.words()), page == 1 ? "" : "page=" + page)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// What is said where nothing is shown: message key.
    ///
    /// @param empty where there is nothing at all
    /// @param nothing where nothing in this part has the words
    public String says(String empty, String nothing) {
        return search.page() > 1
                ? "content.listing.end"
                : search.words().isEmpty() && search.part().isEmpty() ? empty : nothing;
    }

    /// Links from page to page of a list that readers see. It stands above them, and is marked as one that grows.
    ///
    /// @param words where the keys of the messages begin that say `pages`, `newer` and `older`
    public Content leaves(Messages messages, String words) {
        return TEMPLATES.leaves(messages, this, words);
    }

    /// The list on the desk, below the form that searches it.
    ///
    /// @param name of the list
    /// @param wish what its form asks for
    /// @param items what is shown of it
    public Content desk(Messages messages, String name, String wish, Content items) {
        return desk(messages, name, wish, items, nothing -> {});
    }

    /// The same.
    ///
    /// @param after what stands below it, and goes when something is looked for unless it is there again
    public Content desk(Messages messages, String name, String wish, Content items, Content after) {
        return TEMPLATES.listing(messages, this, name, wish, items, after);
    }
}
