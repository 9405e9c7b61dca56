package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Finding.Verdict;
import org.rapport.comments.spam.Judgement;
import org.rapport.comments.spam.Lessons;
import org.rapport.comments.spam.Text;

/// Compares the words with those that the owner took for spam, and those that she let appear. Of somebody whom she knows
/// nothing is taken for spam.
@Component
@Order(130)
class WordsCheck implements OwnCheck {
    private final Lessons lessons;
    private final EarnestVocabulary earnest;
    private final Messages messages;

    WordsCheck(Lessons lessons, EarnestVocabulary earnest, Messages messages) {
        this.lessons = lessons;
        this.earnest = earnest;
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.check.words");
    }

    @Override
    public Finding look(Submission said) {
        var judgement = lessons.judge(new Text(said.author(), said.site(), said.text()), earnest.words());
        return new Finding(verdict(judgement, said.heard() > 0), words(judgement));
    }

    private static Verdict verdict(Judgement judgement, boolean isKnown) {
        if (judgement.isSpam() && !isKnown) {
            return Verdict.SPAM;
        }
        return judgement.isDoubtful() ? Verdict.HOLD : Verdict.FINE;
    }

    private String words(Judgement judgement) {
        if (!judgement.isDoubtful()) {
            return messages.say("comments.check.words.fine", judgement.percent());
        }
        return judgement.telling().isEmpty()
                ? messages.say("comments.check.words.odd", judgement.percent())
                : messages.say("comments.check.words.found", judgement.percent(),
                        String.join(", ", judgement.telling()));
    }
}
