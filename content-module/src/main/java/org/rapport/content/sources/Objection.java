package org.rapport.content.sources;

/// What is wrong with a source.
///
/// @param words the key of the words that say so
/// @param written what stood there
record Objection(String words, String written) {}
