package org.rapport.awards.kinds;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Page;

/// The pages of the kinds of awards on the owner's desk.
@Component
class KindPages {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Catalogue catalogue;
    private final Kinds kinds;
    private final Desk desk;
    private final Messages messages;

    KindPages(Catalogue catalogue, Kinds kinds, Desk desk, Messages messages) {
        this.catalogue = catalogue;
        this.kinds = kinds;
        this.desk = desk;
        this.messages = messages;
    }

    Page all() {
        return Page.of(messages.say("awards.kind.title"), TEMPLATES.kinds(messages, kinds.own(), catalogue.kinds()));
    }

    Page begin(KindForm form, Map<String, String> problems) {
        return Page.of(messages.say("awards.kind.new"), TEMPLATES.newKind(messages, desk, form, problems));
    }

    Page one(OwnKind kind) {
        return one(kind, KindForm.of(kind), Map.of(), Map.of());
    }

    /// Its form is refused.
    Page one(OwnKind kind, KindForm form, Map<String, String> problems) {
        return one(kind, form, problems, Map.of());
    }

    /// Something else is refused.
    ///
    /// @param what `picture` or `removal`
    Page one(OwnKind kind, String what, String problem) {
        return one(kind, KindForm.of(kind), Map.of(), Map.of(what, problem));
    }

    private Page one(OwnKind kind, KindForm form, Map<String, String> problems, Map<String, String> others) {
        return Page.of(kind.name(), TEMPLATES.ownKind(messages, desk, kind, form, problems, others));
    }
}
