/// Owns the books and blogs that the practice recommends.
/// Others may not use anything here.
@ApplicationModule(id = "reading-list", allowedDependencies = {"api", "api::page", "api::imports", "content",
    "content::feeds", "content::sitemap"})
@NullMarked
package org.rapport.plugins.readinglist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
