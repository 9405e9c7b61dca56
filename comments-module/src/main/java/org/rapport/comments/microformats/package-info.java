/// Reads in pages what they say of themselves for machines (microformats2, https://microformats.org/wiki/microformats2).
@NullMarked
package org.rapport.comments.microformats;

import org.jspecify.annotations.NullMarked;
