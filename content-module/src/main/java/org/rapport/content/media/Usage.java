package org.rapport.content.media;

/// A text that names a medium.
///
/// @param path where it is written, on the desk
record Usage(String title, String path) {}
