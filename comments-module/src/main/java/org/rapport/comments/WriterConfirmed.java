package org.rapport.comments;

import java.time.Instant;

/// Somebody confirmed an address for mail: what she said by her private link is that of one person from now on. Said in
/// the transaction that notes it.
///
/// @param writer as [Writers] know her
public record WriterConfirmed(WriterId writer, Instant at) {}
