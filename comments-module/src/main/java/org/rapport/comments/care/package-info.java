/// Notices in what people write that somebody may be in danger. It knows texts only, no comments, and decides nothing.
@NullMarked
package org.rapport.comments.care;

import org.jspecify.annotations.NullMarked;
