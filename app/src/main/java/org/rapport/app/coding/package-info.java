/// Owns content codings: how bytes are packed for the wire, and which packing whoever asks can open.
/// Other parts of `app` pack with it; it knows nothing of pages.
@NullMarked
package org.rapport.app.coding;

import org.jspecify.annotations.NullMarked;
