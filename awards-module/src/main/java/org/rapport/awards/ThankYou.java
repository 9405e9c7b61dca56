package org.rapport.awards;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.comments.Linkback;
import org.rapport.comments.LinkbackId;
import org.rapport.comments.Linkbacks;
import org.rapport.content.DraftProposed;

/// The article that etiquette asks for: thanks, a link to the giver, things about oneself, blogs to hand it on to.
@Component
class ThankYou {
    private final Catalogue catalogue;
    private final Linkbacks linkbacks;
    private final Messages messages;

    ThankYou(Catalogue catalogue, Linkbacks linkbacks, Messages messages) {
        this.catalogue = catalogue;
        this.linkbacks = linkbacks;
        this.messages = messages;
    }

    DraftProposed draft(Award award) {
        var kind = catalogue.find(award.kind()).orElseThrow();
        var body = messages.say("awards.draft.thanks", linked(award), kind.name()) + "\n\n"
                + (kind.facts() == 0 ? "" : facts(kind)) + "## " + messages.say("awards.draft.nominees") + "\n\n- \n";
        return new DraftProposed(key(award.id()), messages.say("awards.draft.title", kind.name()), body);
    }

    /// Under which the draft for an award is proposed.
    static String key(AwardId award) {
        return "awards:" + award.value();
    }

    private String facts(Kind kind) {
        var lines = IntStream.rangeClosed(1, kind.facts()).mapToObj(number -> number + ". ")
                .collect(Collectors.joining("\n"));
        return "## " + messages.say("awards.draft.facts", kind.facts()) + "\n\n" + lines + "\n\n";
    }

    private String linked(Award award) {
        var name = award.giverName(messages).replaceAll("[\\[\\]\\\\<>*_`]", "");
        return source(award).isEmpty() ? name : "[" + name + "](<" + source(award) + ">)";
    }

    private String source(Award award) {
        LinkbackId id = award.linkback();
        var fallback = award.host() == null ? "" : "https://" + award.host() + "/";
        return id == null ? fallback : linkbacks.find(id).map(Linkback::source).orElse(fallback);
    }
}
