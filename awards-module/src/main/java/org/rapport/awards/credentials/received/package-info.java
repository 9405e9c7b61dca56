/// Owns what is found in credentials that the site is handed: who signed them, whether they count, and whom they are for.
/// Whom it asks, it asks through the house’s guarded way out.
@NullMarked
package org.rapport.awards.credentials.received;

import org.jspecify.annotations.NullMarked;
