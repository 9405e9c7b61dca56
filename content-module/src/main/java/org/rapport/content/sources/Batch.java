package org.rapport.content.sources;

import java.util.List;

/// What could be read of a text of sources.
///
/// @param broken the lines, the first being 1, in which something begins that could not
record Batch(List<CslJson.Named> sources, List<Integer> broken) {
    Batch {
        sources = List.copyOf(sources);
        broken = List.copyOf(broken);
    }

    static Batch of(List<CslJson.Named> sources) {
        return new Batch(sources, List.of());
    }
}
