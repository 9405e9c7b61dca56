package org.rapport.app.people;

import org.rapport.api.Id;

record GuessId(long value) implements Id {}
