package org.rapport.awards;

import java.time.Instant;

import org.rapport.content.ArticleId;

/// The owner's thanks for an award are public, with the blogs that she named if she named any. Said in the transaction
/// that notes it.
public record AwardPassedOn(AwardId award, String kind, ArticleId article, Instant at) {}
