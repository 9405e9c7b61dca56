/// Owns the awards that one blogger hands another: offers recognised, accepted or declined, shown with their proof.
/// Others may hear what becomes of an award.
@ApplicationModule(allowedDependencies = {"api", "api::page", "api::imports", "content", "content::sitemap",
    "content::thumbnails", "comments"})
@NullMarked
package org.rapport.awards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
