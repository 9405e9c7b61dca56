package org.rapport.awards.credentials.received;

import java.util.Locale;
import java.util.Set;

/// What became of checking a credential.
public sealed interface Verification {
    /// Its issuer signed it, for this site, and it counts.
    record Verified(Claim claim) implements Verification {}

    /// It was signed; but there is something about it.
    ///
    /// @param doubts at least one
    record Doubtful(Claim claim, Set<Doubt> doubts) implements Verification {
        public Doubtful {
            doubts = Set.copyOf(doubts);
        }
    }

    /// It is not from whom it says.
    record Forged(Forgery how) implements Verification {}

    /// It cannot be told what it is.
    record Unreadable(Obstacle why) implements Verification {}

    /// What may be about a credential that was signed.
    enum Doubt {
        /// Its issuer took it back.
        REVOKED,
        /// It counted until a moment that is past.
        EXPIRED,
        /// It will count from a moment to come.
        NOT_YET,
        /// Whether its issuer took it back could not be found out.
        STATUS_UNKNOWN,
        /// It is for somebody else than this site.
        SOMEBODY_ELSE,
        /// It brings its key along, and nobody says that the key is the issuer’s.
        OWN_KEY;

        /// A message key.
        public String words() {
            return "awards.credentials.doubt." + key(this);
        }
    }

    /// How it shows that a credential is not from whom it says.
    enum Forgery {
        /// Nobody signed it, or with what is no secret of its issuer.
        UNSIGNED,
        /// Its key does not stand at the issuer’s.
        FOREIGN_KEY,
        /// It was changed after it was signed, or signed with another key.
        WRONG_SIGNATURE,
        /// It says one thing in the credential, and another beside it.
        CONTRADICTORY;

        /// A message key.
        public String words() {
            return "awards.credentials.forgery." + key(this);
        }
    }

    /// Why nothing can be told of a file.
    enum Obstacle {
        /// Nothing was handed in.
        EMPTY,
        TOO_LARGE,
        /// There is no credential in it, or it is broken.
        NO_CREDENTIAL,
        /// Signed with an algorithm that is not known here.
        UNKNOWN_SIGNATURE,
        /// Signed by a proof within (Verifiable Credential Data Integrity 1.0), which is not read here.
        PROOF_WITHIN,
        /// The key that its issuer names could not be fetched.
        KEY_OUT_OF_REACH;

        /// A message key.
        public String words() {
            return "awards.credentials.obstacle." + key(this);
        }
    }

    private static String key(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
