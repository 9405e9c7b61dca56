package org.example.keepsakes;

import org.rapport.api.Id;

record IdeaId(long value) implements Id {}
