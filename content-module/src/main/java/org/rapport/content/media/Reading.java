package org.rapport.content.media;

import java.util.List;

/// What came of reading a file that was sent.
sealed interface Reading {
    /// @param files the picture or document, then the picture in smaller sizes
    record Taken(Kind kind, List<Encoded> files) implements Reading {
        public Taken {
            files = List.copyOf(files);
        }

        static Taken of(Kind kind, Encoded file) {
            return new Taken(kind, List.of(file));
        }
    }

    record Refused(Refusal why) implements Reading {}
}
