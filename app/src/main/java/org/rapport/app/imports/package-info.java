/// Owns what comes in from elsewhere: the reader of WordPress exports, its verb, its pages on the desk, and the sample
/// content of `--demo`.
/// Modules reach it through `org.rapport.api.imports.ImportPart`; nobody else names it.
@NullMarked
package org.rapport.app.imports;

import org.jspecify.annotations.NullMarked;
