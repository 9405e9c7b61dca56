package org.rapport.content;

import org.rapport.api.page.Part;

/// A place: in the `<head>` of an article's page.
public interface ArticleHead {
    Part of(Article article);
}
