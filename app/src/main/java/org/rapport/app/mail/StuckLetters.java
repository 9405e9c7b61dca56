package org.rapport.app.mail;

import java.time.Clock;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.page.HealthCheck;

/// Tells which letters do not get out. Whom they are for is said nowhere.
@Component
@Order(910)
class StuckLetters implements HealthCheck {
    private static final int MOST = 100;

    private final LetterTable letters;
    private final Messages messages;
    private final Clock clock;

    StuckLetters(LetterTable letters, Messages messages, Clock clock) {
        this.letters = letters;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Trouble> troubles() {
        return letters.stuck(MOST).stream()
                .map(it -> new Trouble(String.valueOf(it.id().value()),
                        messages.say(it.problem().say()) + " " + messages.say(it.isGivenUp()
                                ? "site.mail.stuck.given-up"
                                : "site.mail.stuck.going-on"),
                        it.writtenAt()))
                .toList();
    }

    @Override
    public void tryAgain(String trouble) {
        letters.again(new LetterId(Long.parseLong(trouble)), clock.instant());
    }
}
