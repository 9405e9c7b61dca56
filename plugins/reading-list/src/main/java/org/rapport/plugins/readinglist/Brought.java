package org.rapport.plugins.readinglist;

/// What came of a file.
///
/// @param unfit how many could not be taken, for their address or their length
record Brought(int added, int unfit) {}
