package org.rapport.comments;

import org.rapport.api.Id;

record WriterId(long value) implements Id {}
