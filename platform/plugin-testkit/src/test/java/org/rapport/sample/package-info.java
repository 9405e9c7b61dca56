/// Owns a module just large enough to try the testkit on. Only the testkit's own tests may use it.
@ApplicationModule
@NullMarked
package org.rapport.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
