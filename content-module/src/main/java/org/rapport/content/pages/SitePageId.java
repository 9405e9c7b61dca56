package org.rapport.content.pages;

import org.rapport.api.Id;

/// A standing page, whatever its slug is called now.
record SitePageId(long value) implements Id {}
