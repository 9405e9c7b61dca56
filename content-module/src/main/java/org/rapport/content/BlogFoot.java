package org.rapport.content;

import org.rapport.api.Place;
import org.rapport.api.page.Part;

/// A place: below the blog's column, on home, article and tag pages; never on the practice's own pages.
@Place
public interface BlogFoot {
    Part foot();
}
