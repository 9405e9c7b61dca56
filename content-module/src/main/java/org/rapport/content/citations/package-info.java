/// Owns how texts cite sources: marks that lead to a list, the list that leads back, and each source's own page.
/// The module's other packages let it show what a text cites, and keep that with what the text said once.
@NullMarked
package org.rapport.content.citations;

import org.jspecify.annotations.NullMarked;
