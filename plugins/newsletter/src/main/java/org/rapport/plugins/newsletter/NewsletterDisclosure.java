package org.rapport.plugins.newsletter;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;

@Component
@Order(320)
class NewsletterDisclosure implements Disclosure {
    private final Messages messages;

    NewsletterDisclosure(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return List.of(kept("reader", null, "reader.address", "reader.mailbox", "reader.token"),
                kept("asking", Readers.DAY, "asking.address", "asking.network"),
                kept("refusal", null, "refusal.address"));
    }

    private Kept kept(String what, @Nullable Duration longest, String... columns) {
        return new Kept(say(what), say(what + ".why"), longest, Set.of(columns));
    }

    private String say(String what) {
        return messages.say("newsletter.privacy." + what);
    }
}
