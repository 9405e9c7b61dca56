package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.DeskSetting;

@Component
@Order(100)
class PolicySetting implements DeskSetting {
    private final Messages messages;

    PolicySetting(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("comments.policy.title"), messages.say("comments.policy.setting"),
                "/desk/comments/policy");
    }
}
