package org.rapport.api;

import java.util.Optional;

/// Keeps the practice's facts for the house, which shows them everywhere (see [Site#practice()]).
public interface PracticeSource {
    /// The facts as they stand now; empty as long as nobody entered any.
    Optional<Practice> practice();
}
