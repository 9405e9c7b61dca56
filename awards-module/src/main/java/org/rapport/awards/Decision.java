package org.rapport.awards;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// When somebody decided about an award, and who, as she signed in; null where an export does not tell.
record Decision(Instant at, @Nullable String by) {}
