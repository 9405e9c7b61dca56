package org.rapport.content.media;

/// What became of a file that was sent.
sealed interface Outcome {
    record Taken(MediumId id) implements Outcome {}

    /// @param name as its sender called it
    record Refused(String name, Refusal why) implements Outcome {}
}
