/// Owns the addresses of a former site, and leads from them to where things stand now.
/// Who brings things in from there keeps their addresses through [OldAddresses]; nothing else of it is for others.
@NullMarked
package org.rapport.content.addresses;

import org.jspecify.annotations.NullMarked;
