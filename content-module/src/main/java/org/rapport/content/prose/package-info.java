/// Owns what a text becomes on a page: HTML that can do no harm, made of Markdown or of imported HTML.
/// The module's other packages show texts through it; nobody else renders or sanitises any.
@NullMarked
package org.rapport.content.prose;

import org.jspecify.annotations.NullMarked;
