package org.rapport.awards.credentials.received;

import java.util.Locale;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import org.rapport.api.Sha256;
import org.rapport.api.Site;

/// Whether a credential is for this site: by its address, or by the practice’s mail address (Open Badges 3.0, section 9.3).
@Component
class Ourselves {
    private final Site site;

    Ourselves(Site site) {
        this.site = site;
    }

    boolean are(Presented credential) {
        return isOurs(Presented.text(credential.subject(), "id")) || credential.identities().anyMatch(this::isOurs);
    }

    /// Whether at http or at https.
    private boolean isOurs(String address) {
        return Origin.of(address).map(Origin::host).filter(site.address().getHost()::equalsIgnoreCase).isPresent();
    }

    private boolean isOurs(JsonNode identity) {
        var mail = site.practice().reach().email();
        return !mail.isEmpty() && Presented.text(identity, "identityType").equals("emailAddress")
                && (identity.path("hashed").booleanValue(false)
                        ? isHash(Presented.text(identity, "identityHash"), mail + Presented.text(identity, "salt"))
                        : Presented.text(identity, "identityHash").equalsIgnoreCase(mail));
    }

    private static boolean isHash(String hash, String text) {
        return hash.toLowerCase(Locale.ROOT).equals("sha256$" + Sha256.hex(text));
    }
}
