/// Owns what every request passes before anybody looks at it: who sent it, from where, how much of it.
/// Other parts of `app` take their filters' places from `FilterOrder`; modules ask `Visitor` and `KeyedHash`.
@NullMarked
package org.rapport.app.web;

import org.jspecify.annotations.NullMarked;
