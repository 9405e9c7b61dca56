package org.rapport.content.richtext;

/// How often a [Loss] happens in a text.
public record Lost(Loss loss, int times) {}
