package org.rapport.awards.credentials;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// What the site signed, and with what, on the owner’s desk.
@Controller
class KeyController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String PATH = "/desk/awards/keys";

    private final Keys keys;
    private final Credentials credentials;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    KeyController(Keys keys, Credentials credentials, Desk desk, Site site, Messages messages) {
        this.keys = keys;
        this.credentials = credentials;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    /// Why a credential counts no more, as it was typed.
    record Form(@Nullable UUID credential, String reason) {
        private static final int LONGEST = 500;
        static final Form EMPTY = new Form(null, "");

        boolean isTooLong() {
            return reason.length() > LONGEST;
        }

        boolean isFor(IssuedCredential other) {
            return other.id().equals(credential);
        }
    }

    @GetMapping(PATH)
    Answer index() {
        return list(Form.EMPTY, "");
    }

    /// Another key signs from now on.
    @PostMapping(PATH)
    Answer create() {
        keys.rotate();
        return SeeOther.telling(PATH, "awards.credentials.desk.done.key");
    }

    /// What a credential says, in words.
    @GetMapping("/desk/awards/credentials/{id}")
    Answer show(@PathVariable UUID id) {
        return credentials.find(id)
                .<Answer>map(found -> Page.of(found.name(), TEMPLATES.credential(site, messages, found)))
                .orElseGet(Missing::unknown);
    }

    @PostMapping("/desk/awards/credentials/{id}/revocation")
    Answer revoke(@PathVariable UUID id, @Nullable String reason) {
        var form = new Form(id, PlainText.line(reason == null ? "" : reason));
        if (credentials.find(id).isEmpty()) {
            return Missing.unknown();
        }
        if (form.isTooLong()) {
            return new Refused(list(form, "awards.credentials.desk.reason.long"));
        }
        credentials.revoke(id, form.reason());
        return SeeOther.telling(PATH, "awards.credentials.desk.done.revoked");
    }

    private Page list(Form form, String problem) {
        return Page.of(messages.say("awards.credentials.desk.title"),
                TEMPLATES.keys(site, messages, desk, keys.all(), credentials.all(), form, problem));
    }
}
