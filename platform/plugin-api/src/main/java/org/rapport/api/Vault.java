package org.rapport.api;

import java.util.Optional;

/// Locks words away before they are stored, so that nobody reads them who has the database alone. Each module and each
/// plugin has a vault of its own and cannot open what another one locked.
///
/// It is AES-256 in Galois/Counter Mode (NIST SP 800-38D) under a key derived for the module (HKDF, RFC 5869) from one
/// that lies in a file beside the database. How long the words are can still be told.
public interface Vault {
    /// `words` as they may be stored, never twice the same. Throws [IllegalStateException] where the file of the key is
    /// there and cannot be read: no other one is made in its place.
    byte[] lock(String words);

    /// What was locked as `locked`; empty where that cannot be opened, because it was altered, or locked by another module,
    /// or the file of the key is another one or missing. It may be opened again once the right file is back.
    Optional<String> open(byte[] locked);
}
