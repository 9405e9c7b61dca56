package org.rapport.awards.kinds;

import java.util.List;

/// A kind of award with its customs.
///
/// @param called how people write its name, lower case
/// @param shortly the same in short: words that with one letter changed could mean something else
/// @param story what else is told: the names of questions, such as `beginning`
public record Kind(String id, String name, List<String> called, List<String> shortly, Customs customs,
        List<String> story) {
    /// Where the site tells of it.
    public String path() {
        return "/awards/" + id;
    }
}
