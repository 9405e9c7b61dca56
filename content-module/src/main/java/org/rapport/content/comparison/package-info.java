/// Owns how two texts are told apart, word by word.
/// Content shows with it what was changed; it knows nothing of articles.
@NullMarked
package org.rapport.content.comparison;

import org.jspecify.annotations.NullMarked;
