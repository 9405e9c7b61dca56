package org.rapport.content.sources;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The form of a source as it is shown.
///
/// @param source null for a new one
/// @param problems field name to message key
/// @param other the source that has its key or is the same work
record SourceSheet(@Nullable Source source, SourceForm form, Map<String, String> problems, @Nullable Source other) {
    String action() {
        return source == null ? "/desk/sources" : source.deskPath();
    }
}
