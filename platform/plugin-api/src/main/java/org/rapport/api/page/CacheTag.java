package org.rapport.api.page;

import java.util.Optional;

import org.rapport.api.Id;

/// Names something that public pages are made from, such as `article:42` or `awards`. A page that carries the tag is
/// made anew when [CacheTags#drop] names it.
public record CacheTag(String name) {
    /// Every public page carries it.
    public static final CacheTag SITE = new CacheTag("site");

    public CacheTag {
        if (!name.matches("[a-z][a-z0-9:-]*")) {
            throw new IllegalArgumentException("Not a cache tag: " + name);
        }
    }

    public static CacheTag of(String name) {
        return new CacheTag(name);
    }

    public static CacheTag of(String kind, Id id) {
        return new CacheTag(kind + ":" + id.value());
    }

    /// The id in a tag that [#of(String, Id)] made for `kind`; empty for every other tag.
    public Optional<Long> id(String kind) {
        return Optional.of(name).filter(it -> it.matches(kind + ":\\d{1,18}"))
                .map(it -> Long.valueOf(it.substring(kind.length() + 1)));
    }
}
