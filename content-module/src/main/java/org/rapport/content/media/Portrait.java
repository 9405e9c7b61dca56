package org.rapport.content.media;

import java.util.Set;

import gg.jte.Content;

import org.rapport.api.page.CacheTag;

/// The picture that stands for the owner on the first page.
///
/// @param path of the widest file that pages show; empty, if there is none
/// @param picture nothing, if there is none
/// @param tags what a page that shows it depends on
public record Portrait(String path, Content picture, Set<CacheTag> tags) {
    static final CacheTag CHOICE = CacheTag.of("portrait");

    public Portrait {
        tags = Set.copyOf(tags);
    }
}
