package org.rapport.content;

/// What became of the wish to move an article to another address.
sealed interface Moving {
    record Moved(Article article) implements Moving {}

    /// Another article stands there, or stood there once and is led to from there.
    record Taken(Article by) implements Moving {}
}
