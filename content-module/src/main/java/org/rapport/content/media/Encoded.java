package org.rapport.content.media;

/// Bytes as they are stored and served, written by this house.
///
/// @param width in pixels; 0 for a document
record Encoded(byte[] bytes, int width, int height) {}
