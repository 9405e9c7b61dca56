package org.rapport.plugins.linkwatch;

import org.rapport.api.Id;

record LinkId(long value) implements Id {}
