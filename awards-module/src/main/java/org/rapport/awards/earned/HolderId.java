package org.rapport.awards.earned;

import org.rapport.api.Id;

record HolderId(long value) implements Id {}
