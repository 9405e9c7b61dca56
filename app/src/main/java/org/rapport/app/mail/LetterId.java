package org.rapport.app.mail;

import org.rapport.api.Id;

record LetterId(long value) implements Id {}
