/// Owns drop-in plugins while they run: their classes, threads, tables, pages and what they fill. What they throw, and
/// what they keep others waiting with, stays with them.
@NamedInterface("running")
@NullMarked
package org.rapport.host.running;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
