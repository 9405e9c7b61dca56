package org.rapport.awards.credentials.received;

import java.text.ParseException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.stereotype.Component;

import org.rapport.awards.credentials.received.Verification.Doubt;
import org.rapport.awards.credentials.received.Verification.Doubtful;
import org.rapport.awards.credentials.received.Verification.Forged;
import org.rapport.awards.credentials.received.Verification.Forgery;
import org.rapport.awards.credentials.received.Verification.Obstacle;
import org.rapport.awards.credentials.received.Verification.Unreadable;
import org.rapport.awards.credentials.received.Verification.Verified;

/// Checks a credential that is signed as a JSON Web Token (Open Badges 3.0, sections 8.2.6 and 9.1). Of one that is signed by a
/// proof within (section 8.3) it says only that it is.
@Component
class Verifier {
    private final IssuerKeys keys;
    private final RevocationLists lists;
    private final Ourselves ourselves;
    private final Clock clock;

    Verifier(IssuerKeys keys, RevocationLists lists, Ourselves ourselves, Clock clock) {
        this.keys = keys;
        this.lists = lists;
        this.ourselves = ourselves;
        this.clock = clock;
    }

    /// @param found a token, or JSON: who signed that, it says itself, or nobody did
    Verification verify(String found) {
        var verification = found.startsWith("{")
                ? Presented.bare(found).map(Verifier::bare)
                : parsed(found).map(this::verified);
        return verification.orElseGet(() -> new Unreadable(Obstacle.NO_CREDENTIAL));
    }

    private static Verification bare(Presented credential) {
        return credential.hasProof() ? new Unreadable(Obstacle.PROOF_WITHIN) : new Forged(Forgery.UNSIGNED);
    }

    /// The library throws whatever comes for what is no token.
    private static Optional<JWT> parsed(String token) {
        try {
            return Optional.of(JWTParser.parse(token));
        } catch (ParseException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Verification verified(JWT token) {
        return switch (token) {
            case SignedJWT signed -> signed(signed);
            case PlainJWT _ -> new Forged(Forgery.UNSIGNED);
            default -> new Unreadable(Obstacle.UNKNOWN_SIGNATURE);
        };
    }

    private Verification signed(SignedJWT token) {
        var algorithm = token.getHeader().getAlgorithm();
        if (JWSAlgorithm.Family.HMAC_SHA.contains(algorithm)) {
            return new Forged(Forgery.UNSIGNED);
        }
        return Signature.isKnown(algorithm)
                ? Presented.read(token.getPayload().toString()).map(presented -> checked(token, presented))
                        .orElseGet(() -> new Unreadable(Obstacle.NO_CREDENTIAL))
                : new Unreadable(Obstacle.UNKNOWN_SIGNATURE);
    }

    private Verification checked(SignedJWT token, Presented presented) {
        if (!presented.isConsistent()) {
            return new Forged(Forgery.CONTRADICTORY);
        }
        return switch (keys.find(token.getHeader(), presented.issuer())) {
            case IssuerKeys.Without(Verification outcome) -> outcome;
            case IssuerKeys.Found found when !Signature.isBy(found.key(), token) -> new Forged(Forgery.WRONG_SIGNATURE);
            case IssuerKeys.Found found -> weighed(presented, found.doubts());
        };
    }

    private Verification weighed(Presented presented, Set<Doubt> known) {
        var doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(known);
        lists.doubt(presented).ifPresent(doubts::add);
        if (presented.from().orElseThrow().isAfter(clock.instant())) {
            doubts.add(Doubt.NOT_YET);
        }
        if (presented.until().filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            doubts.add(Doubt.EXPIRED);
        }
        if (!ourselves.are(presented)) {
            doubts.add(Doubt.SOMEBODY_ELSE);
        }
        return doubts.isEmpty() ? new Verified(presented.claim()) : new Doubtful(presented.claim(), doubts);
    }
}
