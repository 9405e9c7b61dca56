/// Owns what the house offers to every module and plugin: ids, the site, messages, the desk, fetching, verbs.
/// Others may use every public type here; its signatures follow SemVer.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.rapport.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
