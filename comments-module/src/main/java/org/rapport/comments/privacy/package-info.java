/// Notices in what people write that it tells more than its writer may want, or may tell, of her or of others. It knows
/// texts only, no comments, and decides nothing.
@NullMarked
package org.rapport.comments.privacy;

import org.jspecify.annotations.NullMarked;
