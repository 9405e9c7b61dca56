/// Owns what the practice publishes: articles, their tags and addresses, the home page.
/// Others may read articles, hear what happens to them, propose drafts, render Markdown, and fill its places.
@ApplicationModule(allowedDependencies = {"api", "api::page", "api::imports"})
@NullMarked
package org.rapport.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
