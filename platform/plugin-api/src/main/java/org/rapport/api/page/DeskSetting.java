package org.rapport.api.page;

import org.rapport.api.Place;

/// A place: something that is set on a page of its own on the owner's desk, named on the page of settings, where she looks
/// for it.
@Place
public interface DeskSetting {
    Entry entry();

    /// @param words what is set there
    /// @param hint in a few words what it changes
    /// @param path where it stands, below `/desk`
    record Entry(String words, String hint, String path) {}
}
