/// Owns the small drawings that badges are made of, and how the owner chooses one.
@NullMarked
package org.rapport.awards.emblems;

import org.jspecify.annotations.NullMarked;
