package org.example.keepsakes;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.HealthCheck;

/// Looks whether it is forgotten in time from which networks readers thanked.
@Component
@Order(400)
class OverdueNetworks implements HealthCheck {
    private static final String NETWORKS = "networks";

    private final Thanks thanks;
    private final Messages messages;

    OverdueNetworks(Thanks thanks, Messages messages) {
        this.thanks = thanks;
        this.messages = messages;
    }

    @Override
    public List<Trouble> troubles() {
        return thanks.overdueSince().stream()
                .map(since -> new Trouble(NETWORKS, messages.say("keepsakes.health.networks"), since)).toList();
    }

    @Override
    public void tryAgain(String trouble) {
        if (trouble.equals(NETWORKS)) {
            thanks.forget();
        }
    }
}
