/// Owns how the site is called, speaks and looks: its language, its time zone, its colours, as the owner set them on her desk.
/// The shell asks for them; until she sets anything, the properties `rapport.*` count.
@NullMarked
package org.rapport.app.settings;

import org.jspecify.annotations.NullMarked;
