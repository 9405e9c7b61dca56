/// Owns what becomes of rich text, as clipboards and imports carry it, when it turns into Markdown.
/// The module's other packages have their HTML turned by [org.rapport.content.richtext.RichText]; nobody else does that.
@NullMarked
package org.rapport.content.richtext;

import org.jspecify.annotations.NullMarked;
