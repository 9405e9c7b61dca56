package org.rapport.content;

import java.time.Instant;

/// The title, text, tags or address of a public article changed. Said in the transaction that changes them.
public record ArticleRevised(ArticleId article, Slug slug, String title, Instant at) {}
