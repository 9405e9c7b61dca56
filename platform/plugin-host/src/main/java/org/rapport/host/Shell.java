package org.rapport.host;

import java.util.Optional;

import gg.jte.Content;

import org.rapport.api.page.Page;
import org.rapport.api.page.Part;

/// What stands around every page. `app` brings the house's; the testkit a bare one.
public interface Shell {
    /// `page` as a whole document for the request to `path` with as much of its `query` as the page reads (`page=2`, or
    /// nothing), and the tags of what the shell shows around it. On the desk it says what was `told` of the form that led
    /// there: a message key, or nothing.
    Part document(Page page, String path, String query, Optional<String> told);

    /// The body of `page` for htmx, which also wants to know how the document is called now.
    Content fragment(Page page);

    /// The page that helps on where there is nothing at `path`, or no longer anything (`gone`).
    Page missing(boolean gone, String path);

    /// The page that says that what answers at `path` rests for now; empty if nothing does that could be there.
    default Optional<Page> resting(String path) {
        return Optional.empty();
    }
}
