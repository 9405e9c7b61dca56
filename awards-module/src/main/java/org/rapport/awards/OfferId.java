package org.rapport.awards;

import org.rapport.api.Id;

/// What one giver said of an award.
record OfferId(long value) implements Id {}
