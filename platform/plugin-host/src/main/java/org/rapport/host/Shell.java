package org.rapport.host;

import org.rapport.api.page.Page;
import org.rapport.api.page.Part;

/// What stands around every page. `app` brings the house's; the testkit a bare one.
public interface Shell {
    /// `page` as a whole document for the request to `path`, and the tags of what the shell shows around it. On the
    /// desk it says that what was sent is saved, if it was `kept`.
    Part document(Page page, String path, boolean kept);

    /// The page that helps on where there is nothing, or no longer anything (`gone`).
    Page missing(boolean gone);
}
