package org.example.keepsakes;

import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.PageName;

@Component
@Order(400)
class KeepsakesName implements PageName {
    private final Messages messages;

    KeepsakesName(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<String> at(String path) {
        return path.equals(KeepsakesController.PATH)
                ? Optional.of(messages.say("keepsakes.title"))
                : Optional.empty();
    }
}
