/// Owns what comes in from elsewhere and what goes out: the reader and the writer of WordPress exports, their verbs, the
/// import on the desk, and the sample content of `--demo`.
/// Modules reach it through `ImportPart` and `ExportPart` of `org.rapport.api.imports`; nobody else names it.
@NullMarked
package org.rapport.app.imports;

import org.jspecify.annotations.NullMarked;
