/// Owns the journeys: the finished jar, used from outside as people, machines and misfortune use it.
/// Nobody may use it; it is the last word of the build.
@NullMarked
package org.rapport.journeys;

import org.jspecify.annotations.NullMarked;
