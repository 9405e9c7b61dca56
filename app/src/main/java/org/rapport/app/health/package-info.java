/// Owns what the owner is told of everything that got stuck, and how she has it tried again.
/// Modules fill `HealthCheck`; nobody names its types.
@NullMarked
package org.rapport.app.health;

import org.jspecify.annotations.NullMarked;
