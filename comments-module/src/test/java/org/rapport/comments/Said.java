package org.rapport.comments;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rapport.api.imports.ImportItem;

import static org.rapport.comments.Cast.LONG_AGO;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.WORDS;

/// A comment or linkback as an export has it.
record Said(long id, long parent, String type, String approved, String author, String url, String text,
        @Nullable Instant at, boolean byOwner, Map<String, String> meta) {
    /// Nora said it, and it had appeared.
    static Said comment(long id) {
        return new Said(id, 0, "", "1", NORA, "", WORDS, LONG_AGO, false, Map.of());
    }

    Said answering(long parent) {
        return new Said(id, parent, type, approved, author, url, text, at, byOwner, meta);
    }

    Said type(String type) {
        return new Said(id, parent, type, approved, author, url, text, at, byOwner, meta);
    }

    Said approved(String approved) {
        return new Said(id, parent, type, approved, author, url, text, at, byOwner, meta);
    }

    Said by(String author, String url) {
        return new Said(id, parent, type, approved, author, url, text, at, byOwner, meta);
    }

    Said fromTheOwner() {
        return new Said(id, parent, type, approved, author, url, text, at, true, meta);
    }

    Said text(String text) {
        return new Said(id, parent, type, approved, author, url, text, at, byOwner, meta);
    }

    Said undated() {
        return new Said(id, parent, type, approved, author, url, text, null, byOwner, meta);
    }

    /// As an export of ours tells more of it.
    Said told(Map<String, String> meta) {
        return new Said(id, parent, type, approved, author, url, text, at, byOwner, meta);
    }

    ImportItem.Comment exported() {
        return new ImportItem.Comment(id, parent, type, approved, author, "writer@mail.example", url, text, at,
                byOwner, meta);
    }
}
