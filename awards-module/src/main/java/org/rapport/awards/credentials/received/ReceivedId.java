package org.rapport.awards.credentials.received;

import org.rapport.api.Id;

/// A credential that was handed in and kept.
public record ReceivedId(long value) implements Id {}
