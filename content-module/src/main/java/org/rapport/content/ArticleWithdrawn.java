package org.rapport.content;

import java.time.Instant;

/// Readers do not see the article any more. Said in the transaction that takes it back.
public record ArticleWithdrawn(ArticleId article, Instant at) {}
