package org.rapport.app.people;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Keeps passwords as Argon2id hashes (RFC 9106): of the whole password, in Unicode's NFKC, so that the same letters
/// typed on another keyboard are the same password.
@Component
class Passwords {
    /// A hash like all others, of a password that nobody has.
    static final String NOBODYS = "$argon2id$v=19$m=19456,t=2,p=1$WlbLN8WMvSybQs1latXaig"
            + "$74SEMuzUbvhsSQsrvMWsmdCAC2bbKhbfEg6TX6+2ANY";

    // OWASP's choice for a log-in: 19 MiB, two passes, one lane.
    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore memory = new Semaphore(4);

    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    String hash(String password) {
        return sparing(() -> argon2.encode(normalized(password)));
    }

    boolean matches(String password, String hash) {
        return sparing(() -> argon2.matches(normalized(password), hash));
    }

    /// However many log in at once, only a few hashes are made at a time.
    private <T> T sparing(Supplier<T> work) {
        memory.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            memory.release();
        }
    }
}
