package org.rapport.api.page;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import gg.jte.Content;

/// A whole page: its body stands in the house's layout, or alone when htmx asks.
///
/// A page with cache tags is public: the same for everybody, kept until a tag is dropped. A page without tags is
/// personal and is never kept by anybody.
///
/// @param title of the document, without the site's name; empty on the home page
/// @param description one sentence for those who list the page, or empty
/// @param head what else stands in `<head>`
/// @param body what stands in `<main>`
/// @param tags what a public page was made from
/// @param query the names of the query parameters that the page reads; a public page asked for with others is not kept
/// @param preview whether it shows on the desk what readers will see, in the public layout
public record Page(String title, String description, Content head, Content body, Set<CacheTag> tags, Set<String> query,
        boolean preview) implements Answer {
    public Page {
        tags = Set.copyOf(tags);
        query = Set.copyOf(query);
    }

    /// A personal page.
    public static Page of(String title, Content body) {
        return new Page(title, "", Part.NOTHING, body, Set.of(), Set.of(), false);
    }

    /// The same page, public and made from what `tags` name.
    public Page tagged(CacheTag... tags) {
        return tagged(List.of(tags));
    }

    /// The same page, public and made from what `tags` name.
    public Page tagged(Collection<CacheTag> tags) {
        return new Page(title, description, head, body, Set.copyOf(tags), query, preview);
    }

    /// The same page with a sentence about it.
    public Page described(String description) {
        return new Page(title, description, head, body, tags, query, preview);
    }

    /// The same page with more in its `<head>`.
    public Page headed(Content head) {
        return new Page(title, description, head, body, tags, query, preview);
    }

    /// The same page, saying which query parameters it reads.
    public Page reading(String... query) {
        return new Page(title, description, head, body, tags, Set.of(query), preview);
    }

    /// The same page as a look ahead: on the desk it stands in the public layout, which says that nobody else sees it.
    public Page ahead() {
        return new Page(title, description, head, body, tags, query, true);
    }
}
