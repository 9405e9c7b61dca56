package org.rapport.awards.credentials.received;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.Fetch;
import org.rapport.api.WebAddress;
import org.rapport.awards.credentials.received.Verification.Doubt;

/// What issuers say of credentials that they took back (1EdTech Revocation List Status Method 1.0).
@Component
class RevocationLists {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Fetch fetch;

    RevocationLists(Fetch fetch) {
        this.fetch = fetch;
    }

    /// Empty if the credential counts; one that tells of no list cannot be taken back.
    Optional<Doubt> doubt(Presented credential) {
        if (credential.status().isMissingNode()) {
            return Optional.empty();
        }
        return list(credential).map(list -> isOn(list, credential.id()))
                .map(revoked -> revoked ? Optional.of(Doubt.REVOKED) : Optional.<Doubt>empty())
                .orElse(Optional.of(Doubt.STATUS_UNKNOWN));
    }

    private Optional<JsonNode> list(Presented credential) {
        return Optional.of(credential.status())
                .filter(status -> Presented.text(status, "type").equals("1EdTechRevocationList"))
                .flatMap(status -> WebAddress.read(Presented.text(status, "id"))).map(fetch::get)
                .flatMap(RevocationLists::read)
                .filter(list -> Presented.text(list, "issuer").equals(credential.issuer()));
    }

    private static Optional<JsonNode> read(Fetch.Outcome outcome) {
        try {
            return outcome instanceof Fetch.Arrived page && page.status() == 200
                    ? Optional.of(JSON.readTree(page.body()))
                    : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// Some issuers write the list’s name without its s.
    private static boolean isOn(JsonNode list, String id) {
        return Stream.of("revokedCredentials", "revokedCredential").flatMap(name -> list.path(name).valueStream())
                .anyMatch(each -> Presented.text(each, "id").equals(id) && each.path("revoked").booleanValue(true));
    }
}
