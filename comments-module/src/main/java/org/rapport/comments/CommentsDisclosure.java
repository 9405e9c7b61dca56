package org.rapport.comments;

import java.util.List;
import java.util.Set;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Disclosure;
import org.rapport.api.Messages;

@Component
@Order(100)
class CommentsDisclosure implements Disclosure {
    private final Messages messages;

    CommentsDisclosure(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                kept("comment", "comment.author", "comment.site", "comment.text",
                        "comment.decided_by"),
                kept("email", "comment.email", "comment.made_from"),
                kept("fate", "fate.by_whom", "fate.words", "fate.note"),
                kept("ban", "ban.what", "ban.label", "ban.made_by"),
                kept("lesson", "lesson.traits"),
                kept("token", "writer.token"),
                kept("subscriber", "subscriber.address", "subscriber.token"), kept("refusal", "refusal.address"),
                new Kept(say("asking"), say("asking.why"), Subscribers.DAY, Set.of("asking.address", "asking.network")),
                new Kept(say("repeat"), say("repeat.why"), Repeats.REMEMBERED,
                        Set.of("repeat.hash", "repeat.network", "report.network")),
                new Kept(say("report"), say("report.why"), Reports.KEPT, Set.of("report.reason")),
                kept("linkback", "linkback.source", "linkback.host", "linkback.title",
                        "linkback.excerpt", "linkback.author", "linkback.author_url", "linkback.claimed_by",
                        "linkback.made_from", "linkback.decided_by"),
                kept("trusted", "trusted_author.url", "trusted_author.name", "trusted_author.trusted_by"),
                new Kept(say("webmention"), say("webmention.why"), Webmentions.KEPT,
                        Set.of("webmention.source", "webmention.target", "webmention.host")));
    }

    private Kept kept(String what, String... columns) {
        return new Kept(say(what), say(what + ".why"), null, Set.of(columns));
    }

    private String say(String what) {
        return messages.say("comments.privacy." + what);
    }

    @Override
    public List<Contact> contacts() {
        return List.of(new Contact(say("source"), say("source.why")), new Contact(say("target"), say("target.why")));
    }
}
