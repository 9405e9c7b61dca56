/// Owns which awards there are: what they are called, what is customary for each and what its badge looks like.
@NullMarked
package org.rapport.awards.kinds;

import org.jspecify.annotations.NullMarked;
