/// Owns the sources that articles cite: their data, the formats in which they come and go, the library on the desk.
/// The module's other packages find sources here; how they are cited is the business of `citations`.
@NullMarked
package org.rapport.content.sources;

import org.jspecify.annotations.NullMarked;
