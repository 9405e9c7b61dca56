/// Owns how a credential travels within a drawing, and how it is found there again (Open Badges 3.0, section 5.3). It knows
/// bytes only.
@NullMarked
package org.rapport.awards.credentials.baking;

import org.jspecify.annotations.NullMarked;
