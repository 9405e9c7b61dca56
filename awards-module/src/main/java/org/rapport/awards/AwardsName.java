package org.rapport.awards;

import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.PageName;

@Component
@Order(200)
class AwardsName implements PageName {
    private final Messages messages;

    AwardsName(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<String> at(String path) {
        return path.equals("/awards") ? Optional.of(messages.say("awards.navigation")) : Optional.empty();
    }
}
