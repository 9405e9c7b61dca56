package org.rapport.awards;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.WebAddress;
import org.rapport.awards.credentials.Achievement;
import org.rapport.awards.credentials.Credentials;
import org.rapport.awards.credentials.IssuedCredential;
import org.rapport.awards.credentials.Recipient;

/// Signs what the owner hands on: a credential for each blog that her public thanks name.
@Component
class Diplomas {
    private final Credentials credentials;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    Diplomas(Credentials credentials, Site site, Messages messages, Clock clock) {
        this.credentials = credentials;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    /// Signs one for everybody whom readers find named; who has one keeps it.
    void issue(Journey journey) {
        var achievement = achievement(journey);
        journey.named().forEach(nominee -> recipient(nominee)
                .ifPresent(blog -> credentials.issue(achievement, blog, clock.instant())));
    }

    private Achievement achievement(Journey journey) {
        var kind = journey.exhibit().kind();
        return new Achievement(kind.id(), kind.name(), messages.say("awards.diploma.words", kind.name()),
                String.join("\n", journey.customs().rules(messages)), URI.create(site.absolute(kind.path())),
                URI.create(site.absolute(kind.drawing())));
    }

    /// The one that a nominee has, as long as it counts.
    Optional<IssuedCredential> of(Journey journey, Nominee nominee) {
        return recipient(nominee).flatMap(blog -> credentials.find(journey.exhibit().kind().id(), blog))
                .filter(credential -> !credential.isRevoked());
    }

    /// The blog, by its first page.
    private static Optional<Recipient> recipient(Nominee nominee) {
        return WebAddress.read(nominee.address())
                .map(address -> new Recipient(Blog.home(nominee.host(), address), nominee.name()));
    }
}
