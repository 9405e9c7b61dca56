package org.rapport.api.page;

import org.rapport.api.Place;

/// A place: a section of the owner's desk, shown in its navigation.
@Place
public interface DeskSection {
    Entry entry();

    /// @param words what it is called
    /// @param path where it stands, below `/desk`
    /// @param waiting how many things wait there; 0 shows no number
    record Entry(String words, String path, int waiting) {}
}
