package org.rapport.content.sources;

import org.rapport.api.Id;

/// Names a source for good.
public record SourceId(long value) implements Id {}
