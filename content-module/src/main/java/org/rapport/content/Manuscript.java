package org.rapport.content;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/// What stands on the owner's sheet of an article.
///
/// @param article as readers see it, or saw it; a draft says what stands on its sheet
/// @param text on the sheet
/// @param saved the last save
/// @param isAhead whether readers do not see it yet, though the article is public
record Manuscript(Article article, ArticleText text, Basis saved, Instant savedAt, boolean isAhead) {
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    ArticleId id() {
        return article.id();
    }

    String path() {
        return article.desk();
    }

    /// What keeps it from being published: field name to message key.
    Map<String, String> missing() {
        return text.missing(article.genre());
    }

    int words() {
        return Markup.words(text);
    }

    /// When it was saved, as a clock in `zone` shows it.
    String savedTime(ZoneId zone) {
        return TO_THE_SECOND.format(savedAt.atZone(zone));
    }
}
