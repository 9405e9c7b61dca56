/// Owns how long lists are searched and shown page by page. The module's other packages say what stands in them,
/// and so may others.
@NamedInterface("listing")
@NullMarked
package org.rapport.content.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
