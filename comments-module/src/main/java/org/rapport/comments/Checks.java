package org.rapport.comments;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.Places;
import org.rapport.comments.Comment.State;
import org.rapport.comments.Finding.Verdict;

/// Lets all checks look at what a visitor sends.
@Component
class Checks {
    private static final Logger log = LoggerFactory.getLogger(Checks.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LONGEST_NAME = 100;
    /// What the owner's rule is called among the checks.
    static final String RULE = "comments.policy.title";

    private final Places<CommentCheck> checks;
    private final Messages messages;
    private final Clock clock;

    Checks(Places<CommentCheck> checks, Messages messages, Clock clock) {
        this.checks = checks;
        this.messages = messages;
        this.clock = clock;
    }

    /// What one check found.
    record Checked(String name, Finding finding) {}

    /// What all of them found that may hear the words, in their order; before them the owner's rule, where that lets the
    /// words wait. What is for her eyes only waits whatever her rule is.
    List<Checked> look(Submission said, Prospect prospect) {
        var checked = new ArrayList<Checked>();
        if (prospect != Prospect.SHOWN && !said.isConfidential()) {
            checked.add(
                    new Checked(messages.say(RULE), new Finding(Verdict.HOLD, messages.say("comments.check.rule"))));
        }
        for (var check : asked(said)) {
            var end = clock.instant().plus(PATIENCE);
            var found = look(check, said);
            checked.add(clock.instant().isAfter(end) && found.finding().verdict() == Verdict.FINE
                    ? new Checked(found.name(), late())
                    : found);
        }
        return checked;
    }

    private List<CommentCheck> asked(Submission said) {
        return checks.all().stream().filter(check -> !said.isConfidential() || hearsConfidences(check)).toList();
    }

    private static boolean hearsConfidences(CommentCheck check) {
        try {
            return check.hearsConfidences();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            log.error("The check {} does not say what it may hear, and hears no more", check.getClass().getName(), e);
            return false;
        }
    }

    /// Checks are others' code as well: nothing that they do may cost a visitor her words.
    private Checked look(CommentCheck check, Submission said) {
        var name = check.getClass().getSimpleName();
        try {
            name = PlainText.shortened(PlainText.line(check.name()), LONGEST_NAME);
            return new Checked(name, Objects.requireNonNull(check.look(said), "A check found nothing at all"));
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            log.error("The check {} failed, and the comment waits", check.getClass().getName(), e);
            return new Checked(name, new Finding(Verdict.HOLD, messages.say("comments.check.failed")));
        }
    }

    private Finding late() {
        return new Finding(Verdict.HOLD, messages.say("comments.check.late"));
    }

    /// The worst of what was found.
    static Verdict verdict(List<Checked> checked) {
        return checked.stream().map(it -> it.finding().verdict()).max(Verdict::compareTo).orElse(Verdict.FINE);
    }

    /// What becomes of words of which that was found; the owner's rule is among it.
    static State becomes(List<Checked> checked) {
        return switch (verdict(checked)) {
            case FINE -> State.APPROVED;
            case HOLD, URGENT -> State.HELD;
            case SPAM -> State.SPAM;
        };
    }
}
