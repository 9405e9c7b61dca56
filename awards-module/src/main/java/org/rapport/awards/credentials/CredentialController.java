package org.rapport.awards.credentials;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.TextFile;

/// A credential that the site issued, and did not take back since.
@Controller
class CredentialController {
    static final String ONE = Issuer.CREDENTIALS + "{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    private final Credentials credentials;

    CredentialController(Credentials credentials) {
        this.credentials = credentials;
    }

    /// As it was signed (Open Badges 3.0, section 5.2).
    @GetMapping(ONE)
    Answer show(@PathVariable UUID id) {
        return answer(id, "text/plain", IssuedCredential::token);
    }

    /// What it says, to be read.
    @GetMapping(ONE + ".json")
    Answer read(@PathVariable UUID id) {
        return answer(id, "application/json", IssuedCredential::document);
    }

    private Answer answer(UUID id, String type, Function<IssuedCredential, String> text) {
        return credentials.find(id).map(found -> found.isRevoked()
                ? Missing.withdrawn()
                : new TextFile(type, text.apply(found), Set.of(Issuer.TAG))).orElseGet(Missing::unknown);
    }
}
