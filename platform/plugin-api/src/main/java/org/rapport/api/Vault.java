package org.rapport.api;

import java.util.Optional;

/// Locks words away before they are stored, so that nobody reads them who has the database alone. Each module and each
/// plugin has a vault of its own and cannot open what another one locked.
///
/// It is AES-256 in Galois/Counter Mode (NIST SP 800-38D) under a key derived for the module (HKDF, RFC 5869) from one
/// that lies in a file beside the database. How long the words are can still be told.
public interface Vault {
    /// `words` as they may be stored, never twice the same. Where the file of the key is missing, another key is made, and
    /// the owner reads which one is gone. Throws [IllegalStateException] where the file is there and cannot be read.
    byte[] lock(String words);

    /// What was locked as `locked`; empty where that cannot be opened, because it was altered, or locked by another module,
    /// or the file of the key is another one or missing. It can be opened again once the right file is back, and so can
    /// what was locked meanwhile.
    Optional<String> open(byte[] locked);
}
