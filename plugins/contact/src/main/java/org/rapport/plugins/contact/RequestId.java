package org.rapport.plugins.contact;

import org.rapport.api.Id;

record RequestId(long value) implements Id {}
