/// Owns how XML is written.
/// Nobody outside content names it.
@NullMarked
package org.rapport.content.xml;

import org.jspecify.annotations.NullMarked;
