package org.rapport.plugins.newsletter;

import org.rapport.api.Id;

record ReaderId(long value) implements Id {}
