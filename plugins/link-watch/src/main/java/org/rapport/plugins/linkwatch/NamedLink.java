package org.rapport.plugins.linkwatch;

import java.util.List;

import org.rapport.content.Article;

/// A link and the articles that name it.
record NamedLink(Link link, List<Article> articles) {}
