package org.rapport.app.imports;

import org.rapport.api.Id;

/// An import that was begun on the desk.
record ImportRunId(long value) implements Id {}
