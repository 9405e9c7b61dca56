/// Owns what others say: comments under articles, their moderation, and linkbacks from other sites.
/// Others may hear what comes in and is decided, read it, and decide in the owner's name.
@ApplicationModule(allowedDependencies = {"api", "api::page", "api::imports", "content", "content::feeds",
    "content::listing", "content::search"})
@NullMarked
package org.rapport.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
