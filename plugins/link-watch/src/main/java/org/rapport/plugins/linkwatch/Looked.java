package org.rapport.plugins.linkwatch;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// At how many addresses somebody looked.
///
/// @param unseen at how many of them nothing was found the last time, whatever that means
/// @param latest when it was that somebody last did; null if nobody did yet
record Looked(int addresses, int unseen, @Nullable Instant latest) {}
