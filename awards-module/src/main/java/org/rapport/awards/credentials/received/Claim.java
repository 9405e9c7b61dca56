package org.rapport.awards.credentials.received;

import java.net.URI;
import java.time.Instant;

import org.rapport.api.PlainText;

/// What a credential says. That its issuer said it is sure; whether it is true, nobody checked.
///
/// @param credential its name, an address (Open Badges 3.0, appendix B, “AchievementCredential”, id)
/// @param achievement what it is for
/// @param issuer what the issuer calls itself; who it is says the host of `issuerAddress`
/// @param recipient whom it is for: an address, or what else it names; empty if it says that to nobody who does not know
/// @param since when it counts
public record Claim(URI credential, String achievement, String issuer, URI issuerAddress, String recipient,
        Instant since) {
    private static final int LONGEST = 300;

    public Claim {
        achievement = line(achievement);
        issuer = line(issuer);
        recipient = line(recipient);
    }

    private static String line(String words) {
        return PlainText.shortened(PlainText.line(words), LONGEST);
    }
}
