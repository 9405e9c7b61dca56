package org.rapport.comments;

import gg.jte.Content;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.MailAddress;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// Letters to writers: saying yes to them, ending them, and asking for a private link that was lost.
@Controller
class SubscriberController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Subscribers subscribers;
    private final WriterTable writers;
    private final Messages messages;

    SubscriberController(Subscribers subscribers, WriterTable writers, Messages messages) {
        this.subscribers = subscribers;
        this.writers = writers;
        this.messages = messages;
    }

    /// Says nothing by itself: programs follow links in letters, too.
    @GetMapping(Subscriber.ADDRESS)
    Answer show(@PathVariable String token) {
        return subscribers.find(token).<Answer>map(it -> page(it.isConfirmed() ? "on" : "ask", it.path()))
                .orElseGet(() -> page("unknown", ""));
    }

    @PostMapping(Subscriber.ADDRESS)
    Answer confirm(@PathVariable String token) {
        subscribers.confirm(token);
        return new SeeOther(Subscribers.PATH + "/" + token);
    }

    @GetMapping(Subscriber.ADDRESS + "/leave")
    Answer leaving(@PathVariable String token) {
        return new SeeOther(Subscribers.PATH + "/" + token);
    }

    /// Answers without leading elsewhere: a program that ends letters in somebody's name follows nothing (RFC 8058, 3.1).
    @PostMapping(Subscriber.ADDRESS + "/leave")
    Answer leave(@PathVariable String token) {
        subscribers.leave(token);
        return page("off", "");
    }

    /// Takes an address that was typed on a private page, or takes it away where none was.
    @PostMapping(Writer.ADDRESS + "/mail")
    Answer ask(@PathVariable String token, @RequestParam(defaultValue = "") String email) {
        return writers.find(token).<Answer>map(writer -> {
            var typed = PlainText.line(email);
            if (typed.isEmpty()) {
                subscribers.leave(writer);
                return new SeeOther(writer.address() + "#by-mail");
            }
            return MailAddress.read(typed).<Answer>map(address -> {
                subscribers.ask(token, address);
                return new SeeOther(writer.address() + "#by-mail");
            }).orElseGet(() -> new Refused(asking(writer.address() + "/mail", typed)));
        }).orElseGet(Missing::unknown);
    }

    @GetMapping(Subscribers.PATH)
    Answer lost(@RequestParam(defaultValue = "") String sent) {
        return subscribers.isOpen()
                ? sent.isEmpty() ? lost("", false) : page("sent", "")
                : Missing.unknown();
    }

    /// Answers the same whether anybody knows that address or not.
    @PostMapping(Subscribers.PATH)
    Answer remind(@RequestParam(defaultValue = "") String email) {
        if (!subscribers.isOpen()) {
            return Missing.unknown();
        }
        return MailAddress.read(PlainText.line(email)).<Answer>map(address -> {
            subscribers.remind(address);
            return new SeeOther(Subscribers.PATH + "?sent=1");
        }).orElseGet(() -> new Refused(lost(PlainText.shortened(PlainText.line(email), 254), true)));
    }

    private Page page(String stands, String path) {
        return unlisted("comments.mail.title", TEMPLATES.subscriber(messages, stands, path));
    }

    private Page lost(String typed, boolean isWrong) {
        return unlisted("comments.mail.lost", TEMPLATES.address(messages, Subscribers.PATH, "comments.mail.lost",
                "comments.mail.lost.words", typed, isWrong));
    }

    private Page asking(String action, String typed) {
        return unlisted("comments.mail.title", TEMPLATES.address(messages, action, "comments.mail.title",
                "comments.mail.words", PlainText.shortened(typed, 254), true));
    }

    private Page unlisted(String title, Content body) {
        return Page.of(messages.say(title), body).headed(TEMPLATES.unlisted());
    }
}
