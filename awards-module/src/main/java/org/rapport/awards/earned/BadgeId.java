package org.rapport.awards.earned;

import org.rapport.api.Id;

record BadgeId(long value) implements Id {}
