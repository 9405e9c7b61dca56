package org.rapport.content.sources;

import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/// A text that cites.
///
/// @param path where the owner finds it
/// @param publicPath where readers find it, if they do
public record Citing(String title, String path, String body,
        @ColumnName("public_path") @Nullable String publicPath) {
    boolean cites(CitationKey key) {
        return Mark.keysIn(body).contains(key);
    }
}
