package org.rapport.comments;

import java.util.Locale;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.comments.Finding.Verdict;

/// Notices who signs with the name of the owner, however it is written.
@Component
@Order(115)
class NameCheck implements OwnCheck {
    private final Site site;
    private final Messages messages;

    NameCheck(Site site, Messages messages) {
        this.site = site;
        this.messages = messages;
    }

    @Override
    public String name() {
        return messages.say("comments.check.name");
    }

    @Override
    public Finding look(Submission said) {
        var owner = letters(site.practice().author());
        return !owner.isEmpty() && letters(said.author()).equals(owner)
                ? new Finding(Verdict.HOLD, messages.say("comments.check.name.found"))
                : new Finding(Verdict.FINE, messages.say("comments.check.name.fine"));
    }

    private static String letters(String name) {
        return PlainText.compatible(name, Remark.LONGEST_AUTHOR).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
