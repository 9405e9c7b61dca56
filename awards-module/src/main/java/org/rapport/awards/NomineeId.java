package org.rapport.awards;

import org.rapport.api.Id;

record NomineeId(long value) implements Id {}
