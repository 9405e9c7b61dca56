package org.rapport.content;

import org.rapport.api.PlainText;

/// What an article is about, in the owner's words.
public record Tag(Slug slug, String name) {
    static final int LONGEST_NAME = 200;

    public Tag {
        name = PlainText.line(name);
    }

    static Tag named(String name) {
        return new Tag(Slug.of(name), name);
    }

    /// Where its articles are listed.
    public String path() {
        return "/tags/" + slug;
    }
}
