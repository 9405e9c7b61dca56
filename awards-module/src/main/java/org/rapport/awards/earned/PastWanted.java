package org.rapport.awards.earned;

import org.rapport.comments.WriterId;

/// A badge may have been earned in the past by the writers after this one. Kept, like every event, until that was
/// looked at.
record PastWanted(BadgeId badge, WriterId after) {}
