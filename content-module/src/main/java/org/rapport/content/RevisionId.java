package org.rapport.content;

import org.rapport.api.Id;

/// A revision of an article.
record RevisionId(long value) implements Id {}
