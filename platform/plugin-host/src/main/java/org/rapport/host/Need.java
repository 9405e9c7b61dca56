package org.rapport.host;

import java.util.regex.Pattern;

/// A module that another one builds on.
///
/// @param id of the module that is needed
/// @param versions those that will do
/// @param optional whether the other works without it, too
public record Need(String id, VersionRange versions, boolean optional) {
    private static final Pattern WORDS = Pattern.compile("(?<id>[a-z][a-z0-9-]*)(?<optional>\\?)?(\\s+(?<range>.+))?");

    /// Reads `content`, `reading-list ^1.2`, or `newsletter? ^1.0` for one that may be absent. Throws
    /// [IllegalArgumentException] for anything else.
    static Need read(String words) {
        var read = WORDS.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException("Not a need: " + words);
        }
        var range = read.group("range");
        return new Need(read.group("id"), range == null ? VersionRange.ANY : new VersionRange(range),
                read.group("optional") != null);
    }
}
