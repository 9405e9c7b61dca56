package org.rapport.awards.credentials;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.PlainText;
import org.rapport.api.page.CacheTags;

/// The credentials that this site issues (Open Badges 3.0, signed as a JSON Web Token). Anybody can check them with what
/// stands at public addresses.
@Component
public class Credentials {
    private final CredentialTable table;
    private final Keys keys;
    private final Issuer issuer;
    private final CacheTags cache;
    private final Clock clock;

    Credentials(CredentialTable table, Keys keys, Issuer issuer, CacheTags cache, Clock clock) {
        this.table = table;
        this.keys = keys;
        this.issuer = issuer;
        this.cache = cache;
        this.clock = clock;
    }

    /// Issues `achievement` to `recipient`; whoever has it keeps the one that was issued first, revoked or not.
    @Transactional
    public IssuedCredential issue(Achievement achievement, Recipient recipient, Instant at) {
        var blog = recipient.address().toString();
        return table.of(achievement.key(), blog).orElseGet(() -> {
            table.keep(signed(new CredentialDocument(UUID.randomUUID(), achievement, recipient, at)));
            return table.of(achievement.key(), blog).orElseThrow();
        });
    }

    private IssuedCredential signed(CredentialDocument document) {
        var key = keys.inUse();
        return new IssuedCredential(document.id(), document.achievement().key(), document.achievement().name(),
                document.recipient().address().toString(), document.recipient().name(), document.at(),
                key.sign(document.claims(issuer), issuer.key(key.id())), null, null);
    }

    /// Takes a credential back for good. Everybody is told that it counts no more, and nobody but the owner why. False if
    /// there is none, or it was revoked before.
    @Transactional
    public boolean revoke(UUID id, String reason) {
        var why = PlainText.shortened(PlainText.line(reason), 500);
        var revoked = table.revoke(id, clock.instant(), why);
        if (revoked) {
            cache.drop(Issuer.TAG);
        }
        return revoked;
    }

    /// The one of that achievement which `recipient` has.
    public Optional<IssuedCredential> find(String achievement, Recipient recipient) {
        return table.of(achievement, recipient.address().toString());
    }

    public Optional<IssuedCredential> find(UUID id) {
        return table.find(id);
    }

    /// From the newest.
    public List<IssuedCredential> all() {
        return table.all();
    }

    /// Those that count no more.
    List<UUID> revoked() {
        return table.revoked();
    }
}
