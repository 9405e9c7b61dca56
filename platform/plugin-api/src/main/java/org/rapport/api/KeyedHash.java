package org.rapport.api;

import java.util.List;

/// Recognises a thing again without keeping it: HMAC-SHA-256 (RFC 2104) under a key of the site's that changes daily.
public interface KeyedHash {
    /// The hash of `parts` under today's key, 43 letters of base64url.
    String of(String... parts);

    /// The hashes of `parts` under today's and yesterday's key: what may have been stored within the last 24 hours.
    List<String> lately(String... parts);
}
