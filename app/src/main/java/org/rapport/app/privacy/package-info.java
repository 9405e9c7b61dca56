/// Owns the page that says what the site keeps of people and whom it asks, out of what each module declares.
@NullMarked
package org.rapport.app.privacy;

import org.jspecify.annotations.NullMarked;
