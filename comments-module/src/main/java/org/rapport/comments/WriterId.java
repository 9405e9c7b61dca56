package org.rapport.comments;

import org.rapport.api.Id;

/// Whoever sends comments by the same private link.
public record WriterId(long value) implements Id {}
