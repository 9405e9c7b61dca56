/// Owns the one way out to the web: what may be asked for, which addresses are public, and every limit of an answer.
/// Nobody names it: modules fetch through `org.rapport.api.Fetch`.
@NullMarked
package org.rapport.app.fetch;

import org.jspecify.annotations.NullMarked;
