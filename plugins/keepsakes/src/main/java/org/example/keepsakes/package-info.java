/// Keeps the thanks of readers, and the ideas that their comments gave. It is an example, which fills every place.
/// Others may not use anything here.
@ApplicationModule(id = "keepsakes", allowedDependencies = {"api", "api::page", "api::imports", "content",
    "content::feeds", "content::search", "content::sitemap", "comments"})
@NullMarked
package org.example.keepsakes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
