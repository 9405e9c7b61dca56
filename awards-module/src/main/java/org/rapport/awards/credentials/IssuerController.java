package org.rapport.awards.credentials;

import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.nimbusds.jose.util.JSONObjectUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.TextFile;

/// What everybody needs who checks a credential of this site.
@Controller
class IssuerController {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Issuer issuer;
    private final Keys keys;
    private final Credentials credentials;

    IssuerController(Issuer issuer, Keys keys, Credentials credentials) {
        this.issuer = issuer;
        this.keys = keys;
        this.credentials = credentials;
    }

    @GetMapping(Issuer.PATH)
    Answer profile() {
        var profile = new LinkedHashMap<String, Object>();
        profile.put("@context", CredentialDocument.CONTEXTS);
        profile.putAll(issuer.profile());
        return answer("application/json", profile);
    }

    /// All public keys (RFC 7517, section 5), also of those that sign no more.
    @GetMapping(Issuer.KEYS)
    Answer keys() {
        return answer("application/jwk-set+json", Map.of("keys", keys.all().stream().map(this::published).toList()));
    }

    /// One public key (RFC 7517), at the address that signatures name (Open Badges 3.0, section 8.5).
    @GetMapping(Issuer.KEYS + "/{id:[\\w-]{1,60}}")
    Answer key(@PathVariable String id) {
        return keys.find(id).<Answer>map(key -> answer("application/jwk+json", published(key)))
                .orElseGet(Missing::unknown);
    }

    @GetMapping(Issuer.REVOCATIONS)
    Answer revocations() {
        return answer("application/json", RevocationList.written(issuer.revocations(), issuer.address(),
                credentials.revoked().stream().map(issuer::credential).toList()));
    }

    private Map<String, Object> published(SigningKey key) {
        try {
            var published = JSONObjectUtils.parse(key.publicKey());
            published.put("kid", issuer.key(key.id()));
            return published;
        } catch (ParseException e) {
            throw new IllegalStateException("No key: " + key, e);
        }
    }

    private static Answer answer(String type, Map<String, Object> all) {
        return new TextFile(type, JSON.writeValueAsString(all), Set.of(Issuer.TAG));
    }
}
