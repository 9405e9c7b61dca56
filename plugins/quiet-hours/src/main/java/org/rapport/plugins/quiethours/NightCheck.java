package org.rapport.plugins.quiethours;

import java.time.Clock;
import java.time.LocalTime;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.comments.CommentCheck;
import org.rapport.comments.Finding;
import org.rapport.comments.Finding.Verdict;
import org.rapport.comments.Submission;

/// Lets what is written at night wait until the owner has read it, and tells its writer so. It looks at the clock and at no
/// word.
@Component
@Order(310)
class NightCheck implements CommentCheck {
    private final QuietHours hours;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    NightCheck(QuietHours hours, Site site, Messages messages, Clock clock) {
        this.hours = hours;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return messages.say("quiet-hours.title");
    }

    @Override
    public Finding look(Submission said) {
        var quiet = hours.now();
        if (!quiet.include(LocalTime.ofInstant(clock.instant(), site.zone()))) {
            return new Finding(Verdict.FINE,
                    messages.say(quiet.active() ? "quiet-hours.found.day" : "quiet-hours.found.off"));
        }
        return new Finding(Verdict.HOLD, messages.say("quiet-hours.found.night", quiet.begins(), quiet.ends()))
                .telling(messages.say("quiet-hours.note", site.practice().author()));
    }

    /// Nobody is told anything, and nothing is kept of the words.
    @Override
    public boolean hearsConfidences() {
        return true;
    }
}
