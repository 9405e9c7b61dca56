package org.rapport.api;

import java.util.List;

/// Who sent the present request, as far as the site wants to know: a network, under a key that changes daily.
public interface Visitor {
    /// A keyed hash of the sender's network, fit to be stored for a day.
    String network();

    /// All hashes under which this visitor's network may have been stored within the last 24 hours, today's first: who counts
    /// what came from there asks for all of them, or begins anew at midnight (UTC).
    List<String> networks();

    /// Whether `network`, stored within the last day, was this visitor's.
    default boolean cameFrom(String network) {
        return networks().contains(network);
    }
}
