package org.rapport.content.media;

import java.util.Optional;
import java.util.stream.Stream;

/// What a stored file is: nothing else is ever kept or served.
enum Kind {
    JPEG("jpg", "image/jpeg"), PNG("png", "image/png"), GIF("gif", "image/gif"), SVG("svg", "image/svg+xml"), PDF("pdf",
            "application/pdf");

    private final String extension;
    private final String type;

    Kind(String extension, String type) {
        this.extension = extension;
        this.type = type;
    }

    static Optional<Kind> of(String extension) {
        return Stream.of(values()).filter(kind -> kind.extension.equals(extension)).findFirst();
    }

    String extension() {
        return extension;
    }

    /// The media type (RFC 6838) that it is served with.
    String type() {
        return type;
    }

    boolean isPicture() {
        return this != PDF;
    }
}
