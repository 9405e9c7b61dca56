package org.rapport.content;

import java.util.List;

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

    /// Tags of these names; one that is `known` keeps its slug, which may come from elsewhere.
    static List<Tag> named(List<String> names, List<Tag> known) {
        return names.stream().map(name -> known.stream().filter(tag -> tag.name.equals(name)).findFirst()
                .orElseGet(() -> named(name))).toList();
    }

    /// Where its articles are listed.
    public String path() {
        return "/tags/" + slug;
    }
}
