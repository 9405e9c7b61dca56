/// Owns letters: those that modules hand over, on their way out, and those that tell the owner what waits for her.
@NullMarked
package org.rapport.app.mail;

import org.jspecify.annotations.NullMarked;
