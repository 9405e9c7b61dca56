package org.rapport.content;

/// What an article is about, in the owner's words.
public record Tag(Slug slug, String name) {
    static Tag named(String name) {
        return new Tag(Slug.of(name), name);
    }

    /// Where its articles are listed.
    public String path() {
        return "/tags/" + slug;
    }
}
