package org.rapport.content.sources;

/// How the marks in a text look.
public enum CitingStyle {
    /// A number for each source, in the order in which the text names them.
    NUMBERED,
    /// "(Schore, 2003)", with the list in alphabetical order (APA, 7th edition).
    AUTHOR_YEAR
}
