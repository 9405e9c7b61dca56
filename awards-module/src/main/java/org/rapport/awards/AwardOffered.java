package org.rapport.awards;

import java.time.Instant;

/// An offer was recognised, entered, or came in with an import, and waits for the owner; said of each giver. Said in the transaction that keeps it.
///
/// @param kind of award, such as `versatile-blogger`
/// @param at when it was offered, long ago for an import
public record AwardOffered(AwardId award, String kind, Instant at) {}
