package org.rapport.content;

import org.rapport.api.Id;

/// A tag, whatever it is called now.
record TagId(long value) implements Id {}
