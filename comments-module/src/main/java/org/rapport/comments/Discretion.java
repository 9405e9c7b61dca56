package org.rapport.comments;

import java.util.Set;

import org.rapport.api.Place;
import org.rapport.content.Article;

/// A place: whom not to tell that an article links to them.
@Place
public interface Discretion {
    /// Those of `targets`, the addresses that `article` links to elsewhere, that are told nothing of it now.
    Set<String> untold(Article article, Set<String> targets);
}
