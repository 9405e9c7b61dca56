package org.rapport.host.running;

import java.time.Duration;

/// What a plugin has used since it was started.
///
/// @param processor time of one processor
/// @param allocated bytes of memory asked for, most of them given back long ago
public record Usage(Duration processor, long allocated) {
    static final Usage NONE = new Usage(Duration.ZERO, 0);

    Usage minus(Usage earlier) {
        return new Usage(processor.minus(earlier.processor), allocated - earlier.allocated);
    }

    Usage plus(Usage more) {
        return new Usage(processor.plus(more.processor), allocated + more.allocated);
    }
}
