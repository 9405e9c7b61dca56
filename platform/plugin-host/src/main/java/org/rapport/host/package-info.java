/// Owns how modules live in the house: found by manifest, their components registered, their schemas migrated, their
/// answers sent. `app` and the testkit build on it; modules and plugins never name it.
@ApplicationModule(allowedDependencies = {"api", "api::page", "api::imports"})
@NullMarked
package org.rapport.host;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
