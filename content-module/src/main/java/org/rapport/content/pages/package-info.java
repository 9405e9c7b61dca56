/// Owns the practice's standing pages: who she is, what she offers, what it costs, where to find her, what the law wants
/// told. Their texts may name the practice's facts, which stand there as they are now.
@NullMarked
package org.rapport.content.pages;

import org.jspecify.annotations.NullMarked;
