/// Owns what people ask with the contact form, and on what terms it is offered.
/// Others may not use anything here.
@ApplicationModule(id = "contact", allowedDependencies = {"api", "api::page", "content::sitemap"})
@NullMarked
package org.rapport.plugins.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
