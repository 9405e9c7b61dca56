package org.rapport.comments;

import org.rapport.api.Id;

/// A linkback that was recorded.
public record LinkbackId(long value) implements Id {}
