/// Owns how it stands with the links of articles: which lead nowhere any more, and which elsewhere.
/// Others may not use anything here.
@ApplicationModule(id = "link-watch", allowedDependencies = {"api", "api::page", "content"})
@NullMarked
package org.rapport.plugins.linkwatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
