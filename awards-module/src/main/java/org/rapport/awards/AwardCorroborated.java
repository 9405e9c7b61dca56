package org.rapport.awards;

import java.time.Instant;

/// A linkback from the giver's site speaks for the offer. Said in the transaction that joins them.
public record AwardCorroborated(AwardId award, Instant at) {}
