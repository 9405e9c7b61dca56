package org.rapport.awards.credentials.received;

import java.time.Instant;

/// What was found in a file.
///
/// @param token the credential as it was signed; empty if there is none
/// @param at when it was checked
public record Reading(String token, Verification verification, Instant at) {}
