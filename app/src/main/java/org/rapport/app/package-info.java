/// Owns the composition: everything that makes modules into a running site. Nobody outside may name its parts.
@ApplicationModule(allowedDependencies = {"api", "api::page", "api::imports", "host", "host::gate", "host::running"})
@NullMarked
package org.rapport.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
