package org.rapport.awards;

import java.time.Instant;

/// The owner accepted, or added givers to what she had accepted; the badge shows from now on. Said in the transaction that
/// decides it.
public record AwardAccepted(AwardId award, String kind, Instant at) {}
