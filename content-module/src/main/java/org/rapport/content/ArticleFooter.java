package org.rapport.content;

import org.rapport.api.Place;
import org.rapport.api.page.Part;

/// A place: below the text of an article.
@Place
public interface ArticleFooter {
    Part under(Article article);
}
