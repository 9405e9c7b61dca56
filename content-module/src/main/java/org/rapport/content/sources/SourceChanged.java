package org.rapport.content.sources;

/// A source says something else, or is there at last. Heard within the module, in the transaction that changes it.
public record SourceChanged(CitationKey key) {}
