/// Owns who wants a letter for each new article, and sends it.
/// Others may not use anything here.
@ApplicationModule(id = "newsletter", allowedDependencies = {"api", "api::page", "content", "content::listing"})
@NullMarked
package org.rapport.plugins.newsletter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
