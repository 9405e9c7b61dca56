package org.rapport.awards;

import org.rapport.api.Id;

/// An award as it came here, from one giver or several.
public record AwardId(long value) implements Id {}
