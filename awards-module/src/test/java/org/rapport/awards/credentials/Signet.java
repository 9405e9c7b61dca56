package org.rapport.awards.credentials;

import org.springframework.stereotype.Component;

import static org.rapport.awards.credentials.Cast.NOW;

/// The key of a site that has signed before, for tests of something else: to make one takes half a second.
@Component
public final class Signet {
    private static final SigningKey KEY = SigningKey.make(NOW);

    private final SigningKeyTable keys;

    Signet(SigningKeyTable keys) {
        this.keys = keys;
    }

    public void isThere() {
        keys.use(KEY);
    }
}
