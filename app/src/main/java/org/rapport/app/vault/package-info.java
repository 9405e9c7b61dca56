/// Owns the key that lies beside the database, and what modules lock with it.
/// Others may not use anything here.
@NullMarked
package org.rapport.app.vault;

import org.jspecify.annotations.NullMarked;
