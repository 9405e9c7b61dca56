package org.rapport.app.people;

import org.rapport.api.Id;

record OwnerId(long value) implements Id {}
