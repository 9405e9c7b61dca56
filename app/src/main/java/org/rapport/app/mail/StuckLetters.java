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
        return letters.stuck().stream()
                .map(it -> new Trouble(it.problem().name(), messages.say(it.problem().say(), it.letters()), it.since()))
                .toList();
    }

    @Override
    public void tryAgain(String trouble) {
        letters.again(Problem.valueOf(trouble), clock.instant(), clock.instant().plus(Postman.A_ROUND));
    }
}
