package org.rapport.content;

import org.rapport.api.Place;
import org.rapport.api.page.Part;

/// A place: in the `<head>` of an article's page.
@Place
public interface ArticleHead {
    Part of(Article article);
}
