package org.rapport.awards.credentials.received;

import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.rapport.api.Fetch;
import org.rapport.api.WebAddress;
import org.rapport.awards.credentials.received.Verification.Doubt;
import org.rapport.awards.credentials.received.Verification.Forgery;
import org.rapport.awards.credentials.received.Verification.Obstacle;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Where the public keys of issuers are found. A key is an issuer’s if it stands at the issuer’s own site (Open Badges 3.0,
/// section 8.5); where several share a host, that is all one can know.
@Component
class IssuerKeys {
    private final Fetch fetch;

    IssuerKeys(Fetch fetch) {
        this.fetch = fetch;
    }

    /// What became of looking for a key.
    sealed interface Search {}

    record Found(JWK key, Set<Doubt> doubts) implements Search {}

    record Without(Verification outcome) implements Search {}

    /// The key that `header` names, of the issuer at `issuer`.
    Search find(JWSHeader header, String issuer) {
        var name = Origin.of(String.valueOf(header.getKeyID()));
        if (name.isPresent()) {
            return name.equals(Origin.of(issuer))
                    ? fetched(WebAddress.read(header.getKeyID()).orElseThrow())
                    : new Without(new Verification.Forged(Forgery.FOREIGN_KEY));
        }
        return header.getJWK() == null ? outOfReach() : new Found(header.getJWK(), Set.of(Doubt.OWN_KEY));
    }

    private Search fetched(URI address) {
        if (!(fetch.get(address) instanceof Fetch.Arrived page) || page.status() != 200) {
            return outOfReach();
        }
        return Origin.of(page.address()).equals(Origin.of(address))
                ? key(new String(page.body(), UTF_8), address).<Search>map(key -> new Found(key, Set.of()))
                        .orElseGet(IssuerKeys::outOfReach)
                : new Without(new Verification.Forged(Forgery.FOREIGN_KEY));
    }

    private static Search outOfReach() {
        return new Without(new Verification.Unreadable(Obstacle.KEY_OUT_OF_REACH));
    }

    /// A key, or that of several which has the name. The library throws whatever comes for what is none.
    private static Optional<JWK> key(String json, URI address) {
        try {
            return json.contains("\"keys\"")
                    ? JWKSet.parse(json).getKeys().stream().filter(key -> isNamed(key.getKeyID(), address)).findFirst()
                    : Optional.of(JWK.parse(json));
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isNamed(@Nullable String name, URI address) {
        return name != null && (name.equals(address.toString()) || name.equals(address.getFragment()));
    }
}
