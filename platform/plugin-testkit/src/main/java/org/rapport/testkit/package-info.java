/// Owns what modules and plugins test with: both databases, a bare house around the modules on the class path, and
/// doubles for what lies beyond the network. Tests may use every public type; nothing else may.
@NullMarked
package org.rapport.testkit;

import org.jspecify.annotations.NullMarked;
