/// Owns what search engines are told: which pages there are, and which they may read.
/// Others may name their public pages.
@NamedInterface("sitemap")
@NullMarked
package org.rapport.content.sitemap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
