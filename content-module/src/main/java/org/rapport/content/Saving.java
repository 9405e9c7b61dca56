package org.rapport.content;

/// What became of words that were to be saved.
sealed interface Saving {
    /// They stand on the sheet now.
    record Saved(Manuscript manuscript) implements Saving {}

    /// Others stand there, which their writer has not read; hers are set aside.
    record Stale(Manuscript standing) implements Saving {}
}
