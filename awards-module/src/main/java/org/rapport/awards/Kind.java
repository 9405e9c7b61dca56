package org.rapport.awards;

import java.util.List;

/// A kind of award with its customs.
///
/// @param called how people write its name, lower case
/// @param facts how many things about oneself it is customary to tell
/// @param nominees how many blogs it is customary to name at most
record Kind(String id, String name, List<String> called, int facts, int nominees) {
    /// Where the site tells of it.
    String path() {
        return "/awards/" + id;
    }
}
