package org.rapport.api;

/// Who sent the present request, as far as the site wants to know: a network, under a key that changes daily.
public interface Visitor {
    /// A keyed hash of the sender's network, fit to be stored for a day.
    String network();

    /// Whether `network`, stored within the last day, was this visitor's.
    boolean cameFrom(String network);
}
