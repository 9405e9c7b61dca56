/// Owns the hours at which comments wait until the owner has read them.
/// Others may not use anything here.
@ApplicationModule(id = "quiet-hours", allowedDependencies = {"api", "api::page", "comments"})
@NullMarked
package org.rapport.plugins.quiethours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
