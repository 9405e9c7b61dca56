package org.rapport.content.media;

/// A file that stands for a medium: the one that was sent, or a smaller size of it.
///
/// @param hash SHA-256 of its bytes, in hexadecimal
/// @param bytes how many
/// @param width in pixels; 0 for a document
record MediumFile(String hash, String extension, long bytes, int width, int height) {
    /// Where it is served, unchanged for ever.
    String path() {
        return "/media/files/" + hash + "." + extension;
    }
}
