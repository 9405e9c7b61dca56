/// Looks for phrases in what people write. It knows texts only, no comments, and decides nothing.
@NullMarked
package org.rapport.comments.phrases;

import org.jspecify.annotations.NullMarked;
