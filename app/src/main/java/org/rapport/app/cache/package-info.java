/// Owns the finished bytes of public pages and when they are forgotten.
/// Nobody names its parts: pages are kept by their tags, and dropped through `CacheTags`.
@NullMarked
package org.rapport.app.cache;

import org.jspecify.annotations.NullMarked;
