package org.rapport.awards.credentials;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;

@Component
@Order(210)
class CredentialsDisclosure implements Disclosure {
    private final Messages messages;

    CredentialsDisclosure(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                new Kept(say("issued"), say("issued.why"), null, Set.of("credential.recipient",
                        "credential.recipient_name", "credential.token", "credential.revoked_for")),
                new Kept(say("received"), say("received.why"), null, Set.of("received_credential.issuer_address",
                        "received_credential.credential", "received_credential.token",
                        "received_credential.achievement", "received_credential.issuer",
                        "received_credential.recipient")));
    }

    @Override
    public List<Contact> contacts() {
        return List.of(new Contact(say("issuer"), say("issuer.why")));
    }

    private String say(String what) {
        return messages.say("awards.credentials.privacy." + what);
    }
}
