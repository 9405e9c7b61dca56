/// Owns the pictures and documents of the library: what is taken in and how, where it lies, how it is served.
/// The module’s pages show pictures through [Pictures]; nothing else of it is for others.
@NullMarked
package org.rapport.content.media;

import org.jspecify.annotations.NullMarked;
