package org.rapport.content.search;

import java.util.Set;

import org.rapport.api.page.CacheTag;

/// A text that readers can find by its words.
///
/// @param within what the text is called that it is a part of, perhaps empty: it is not found by that
/// @param kind what it is, in a word of the site's language
/// @param when a day or a year as people write it, perhaps empty
/// @param path where it stands, and nothing else does
/// @param lead one or two sentences about it, perhaps empty
/// @param text what it says, without marks of any kind
/// @param unseen words by which it is found as well, though results do not show them
/// @param aside whether it comes behind others that say as much: it only stands beside what people come for
/// @param tags what it was made from
public record Findable(String within, String kind, String when, String path, String title, String lead, String text,
        String unseen, boolean aside, Set<CacheTag> tags) {
    public Findable {
        tags = Set.copyOf(tags);
    }

    public Findable(String kind, String when, String path, String title, String lead, String text, String unseen,
            Set<CacheTag> tags) {
        this("", kind, when, path, title, lead, text, unseen, false, tags);
    }

    /// The same as a part of a text that is called so.
    public Findable within(String title) {
        return new Findable(title, kind, when, path, this.title, lead, text, unseen, true, tags);
    }

    /// The same behind others that say as much.
    public Findable behind() {
        return new Findable(within, kind, when, path, title, lead, text, unseen, true, tags);
    }
}
