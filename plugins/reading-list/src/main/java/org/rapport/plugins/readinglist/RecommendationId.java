package org.rapport.plugins.readinglist;

import org.rapport.api.Id;

record RecommendationId(long value) implements Id {}
