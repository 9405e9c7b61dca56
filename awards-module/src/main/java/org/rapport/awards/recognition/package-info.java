/// Owns the ear for awards: whether somebody’s words offer one, and which. Others ask [Recogniser], which knows
/// nothing of what becomes of an offer.
@NullMarked
package org.rapport.awards.recognition;

import org.jspecify.annotations.NullMarked;
