package org.rapport.content;

import org.rapport.api.Id;

/// An article, whatever its slug is called now.
public record ArticleId(long value) implements Id {}
