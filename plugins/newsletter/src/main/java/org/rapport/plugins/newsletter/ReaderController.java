package org.rapport.plugins.newsletter;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.SeeOther;

/// Where the links in a reader's letters lead: saying yes to them, and ending them.
@Controller
class ReaderController {
    private final Readers readers;
    private final Messages messages;

    ReaderController(Readers readers, Messages messages) {
        this.readers = readers;
        this.messages = messages;
    }

    /// Says nothing by itself: programs follow links in letters, too.
    @GetMapping(Reader.ADDRESS)
    Answer show(@PathVariable String token) {
        return readers.find(token).map(reader -> page(reader.isConfirmed() ? "on" : "ask", reader.path()))
                .orElseGet(() -> page("unknown", ""));
    }

    @PostMapping(Reader.ADDRESS)
    Answer confirm(@PathVariable String token) {
        readers.confirm(token);
        return new SeeOther(SignUpController.PATH + "/" + token);
    }

    @GetMapping(Reader.ADDRESS + "/leave")
    Answer leaving(@PathVariable String token) {
        return new SeeOther(SignUpController.PATH + "/" + token);
    }

    /// Answers without leading elsewhere: a program that ends letters in somebody's name follows nothing (RFC 8058, 3.1).
    @PostMapping(Reader.ADDRESS + "/leave")
    Answer leave(@PathVariable String token) {
        readers.leave(token);
        return page("off", "");
    }

    private Page page(String stands, String path) {
        return Page.of(messages.say("newsletter.title"), new StaticTemplates().standing(messages, stands, path))
                .headed(new StaticTemplates().unlisted());
    }
}
