package org.rapport.plugins.contact;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.HealthCheck;

/// Requests that cannot be opened, because the key of the vault is not the one that locked them. All are one trouble: it
/// is over for all of them once the key is back.
@Component
@Order(320)
class UnopenedRequests implements HealthCheck {
    private final Requests requests;
    private final Messages messages;

    UnopenedRequests(Requests requests, Messages messages) {
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public List<Trouble> troubles() {
        var unopened = requests.all().stream().filter(request -> request.words().isEmpty()).toList();
        return unopened.isEmpty()
                ? List.of()
                : List.of(new Trouble("key", messages.say("contact.unopened", unopened.size()),
                        unopened.getLast().receivedAt()));
    }

    /// Whoever looks anew tries anew.
    @Override
    public void tryAgain(String trouble) {}
}
