/// Owns feeds: what a page tells those who subscribe to it, as Atom, RSS and JSON Feed.
/// Others may give their pages a feed.
@NamedInterface("feeds")
@NullMarked
package org.rapport.content.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
