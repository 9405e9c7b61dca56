/// Owns the command line: one verb of `java -jar rapport.jar <verb> …` on the site's data, without serving.
/// Modules reach it through `org.rapport.api.Command`; the main class may start it.
@NullMarked
package org.rapport.app.command;

import org.jspecify.annotations.NullMarked;
