package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Finding.Verdict;

/// Looks for what the owner never wants to see again.
@Component
@Order(90)
class BanCheck implements OwnCheck {
    private final Bans bans;
    private final Messages messages;

    BanCheck(Bans bans, Messages messages) {
        this.bans = bans;
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.bans.title");
    }

    @Override
    public Finding look(Submission said) {
        return bans.against(said)
                .map(ban -> new Finding(Verdict.SPAM,
                        messages.say("comments.bans.found." + ban.kind().word(), ban.named())))
                .orElseGet(() -> new Finding(Verdict.FINE, messages.say("comments.bans.found.nothing")));
    }
}
