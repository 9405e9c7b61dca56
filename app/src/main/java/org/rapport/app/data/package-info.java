/// Owns that what is acknowledged lies on the disk: group commit, the embedded database's orderly stop, its one owner.
/// Other parts of `app` may ask whether a failure means that the database is in use.
@NullMarked
package org.rapport.app.data;

import org.jspecify.annotations.NullMarked;
