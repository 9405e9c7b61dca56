package org.rapport.awards.credentials;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/// A credential that this site issued.
///
/// @param achievement the key of what it is for
/// @param name of the achievement, as it was called then
/// @param recipient the address of the blog that it is for
/// @param token the credential as it was signed: a compact JWS (Open Badges 3.0, section 8.2)
/// @param revokedAt null as long as it counts
/// @param revokedFor for the owner's eyes
public record IssuedCredential(UUID id, String achievement, String name, String recipient, String recipientName,
        Instant issuedAt, String token, @Nullable Instant revokedAt, @Nullable String revokedFor) {
    /// Where it stands on the site.
    public String path() {
        return Issuer.CREDENTIALS + id;
    }

    /// Where its owner reads what it says.
    String desk() {
        return "/desk/awards/credentials/" + id;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    /// What it says, as JSON.
    String document() {
        return CredentialDocument.signedIn(token);
    }
}
