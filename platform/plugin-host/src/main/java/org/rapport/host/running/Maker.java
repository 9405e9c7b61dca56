package org.rapport.host.running;

/// Who made a version of a plugin, as far as its signature shows, beside the one that its owner agreed to.
public enum Maker {
    /// Nothing speaks against its being the same.
    SAME,
    /// Another key signed it.
    ANOTHER,
    /// Nobody signed it any more.
    NOBODY,
    /// That one came with the house, and this one did not.
    STRANGER
}
