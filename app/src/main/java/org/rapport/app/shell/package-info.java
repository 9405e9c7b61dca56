/// Owns what stands around every page: layout, header and footer, styles and scripts, the practice's facts.
/// Other parts of `app` may use the shell through the host's `Shell`.
@NullMarked
package org.rapport.app.shell;

import org.jspecify.annotations.NullMarked;
