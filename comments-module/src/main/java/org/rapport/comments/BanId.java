package org.rapport.comments;

import org.rapport.api.Id;

record BanId(long value) implements Id {}
