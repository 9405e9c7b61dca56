package org.rapport.comments;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// To which pages elsewhere an article links was noted anew: it was published, its words changed, or readers do not see
/// it any more. Said in the transaction that notes it.
public record LinksNoted(ArticleId article, Instant at) {}
