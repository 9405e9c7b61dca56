package org.rapport.app.mail;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.rapport.api.Letter;
import org.rapport.api.Mail;

/// Takes letters in. What is taken in with a change is on its way exactly if the change is.
@Component
class PostOffice implements Mail {
    private final LetterTable letters;
    private final OwnerMailTable owner;
    private final Carrier carrier;
    private final Clock clock;

    PostOffice(LetterTable letters, OwnerMailTable owner, Carrier carrier, Clock clock) {
        this.letters = letters;
        this.owner = owner;
        this.carrier = carrier;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return carrier.isThere();
    }

    @Override
    public void send(Letter letter) {
        if (isOn()) {
            letters.insert(letter.key(), letter.to().value(), letter.subject(), letter.text(), letter.leave(),
                    clock.instant());
        }
    }

    @Override
    public void recall(String leave) {
        letters.recall(leave);
    }

    @Override
    public void recallAll(String keys) {
        if (!keys.endsWith("/")) {
            throw new IllegalArgumentException("The beginning of keys ends with a slash, not as " + keys);
        }
        letters.recallAll(keys);
    }

    @Override
    public void tellOwner(String key, String subject, String text) {
        owner.find().ifPresent(it -> send(new Letter(key, it.address(), subject, text, "")));
    }
}
