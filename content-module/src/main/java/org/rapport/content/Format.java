package org.rapport.content;

/// The form that a body came in and keeps.
public enum Format {
    /// CommonMark with tables and footnotes.
    MARKDOWN,
    /// HTML as WordPress keeps it: blank lines part paragraphs.
    HTML
}
