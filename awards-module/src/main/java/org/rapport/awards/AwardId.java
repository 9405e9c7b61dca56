package org.rapport.awards;

import org.rapport.api.Id;

/// An award as one giver handed it on.
public record AwardId(long value) implements Id {}
