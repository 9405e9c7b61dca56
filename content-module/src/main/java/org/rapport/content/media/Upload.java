package org.rapport.content.media;

/// A file as it was sent.
///
/// @param name as its sender called it: not to be trusted
record Upload(String name, byte[] bytes) {}
