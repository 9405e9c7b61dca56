/// Owns what authors of plugins compile against: the published types of the house, picked out while it is built. Nothing
/// of this package is in the JAR.
@NullMarked
package org.rapport.sdk;

import org.jspecify.annotations.NullMarked;
