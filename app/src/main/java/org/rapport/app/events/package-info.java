/// Owns that every event is heard: what failed or was left behind by a process that died is delivered again.
/// Other parts of `app` may wait until everybody who listens has finished.
@NullMarked
package org.rapport.app.events;

import org.jspecify.annotations.NullMarked;
