/// Owns the gate: whether a JAR may become a plugin, judged by its bytes before any class of it is defined. A guard rail
/// against mistakes and casual misuse, not a sandbox for hostile code.
@NamedInterface("gate")
@NullMarked
package org.rapport.host.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
