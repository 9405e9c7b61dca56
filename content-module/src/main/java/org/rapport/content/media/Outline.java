package org.rapport.content.media;

import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;

/// How a picture's file is built, read without decoding anything.
///
/// @param isWhole whether it ends as it must, with all its parts before
/// @param exif what the camera noted (a TIFF file, EXIF 2.32), or null
record Outline(boolean isWhole, @Nullable ByteBuffer exif) {
    static final Outline BROKEN = new Outline(false, null);
}
