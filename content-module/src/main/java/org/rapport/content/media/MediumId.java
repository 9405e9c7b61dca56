package org.rapport.content.media;

import org.rapport.api.Id;

/// A picture or document of the library, whatever file stands for it now.
record MediumId(long value) implements Id {}
