package org.rapport.awards;

import java.time.Instant;

/// The owner declined. Said in the transaction that decides it.
public record AwardDeclined(AwardId award, Instant at) {}
