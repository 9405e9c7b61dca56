/// Owns how a handler answers and how modules fill places on each other's pages.
/// Others may return its answers, fill its places and declare places of their own.
@NamedInterface("page")
@NullMarked
package org.rapport.api.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
