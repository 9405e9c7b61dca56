/// Owns search: an index of all that readers can find, and the page that asks it.
/// Others may let their texts be found.
@NamedInterface("search")
@NullMarked
package org.rapport.content.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
