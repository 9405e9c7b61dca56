package org.rapport.host;

import gg.jte.Content;

import org.rapport.api.page.Page;

/// What stands around every page. `app` brings the house's; the testkit a bare one.
public interface Shell {
    /// `page` as a whole document for the request to `path`.
    Content document(Page page, String path);

    /// The page that helps on where there is nothing, or no longer anything (`gone`).
    Page missing(boolean gone);
}
