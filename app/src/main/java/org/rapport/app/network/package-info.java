/// Owns addresses of the internet as numbers: which belong together in a network, and how they are written.
/// Other parts of `app` compare addresses with it; it never looks up a name.
@NullMarked
package org.rapport.app.network;

import org.jspecify.annotations.NullMarked;
