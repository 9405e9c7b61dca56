/// Owns the pages of the desk on which the owner takes plugins in, switches them on and off, and takes them out.
/// What she does there is done by `org.rapport.host.running.Plugins`; nobody names its types.
@NullMarked
package org.rapport.app.plugins;

import org.jspecify.annotations.NullMarked;
