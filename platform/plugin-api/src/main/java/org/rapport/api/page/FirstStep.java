package org.rapport.api.page;

import org.rapport.api.Place;

/// A place: a step on the owner's way to a site that can be shown to people, for as long as she is on it.
@Place
public interface FirstStep {
    Step step();

    /// @param words what to do, such as "Tell who you are"
    /// @param hint why, or what comes of it, in one sentence
    /// @param path where on the desk it is done
    /// @param isDone whether that was done
    record Step(String words, String hint, String path, boolean isDone) {}
}
