package org.rapport.comments;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.comments.Ban.Kind;

/// What the owner never wants to see again, on her desk.
@Controller
class BanController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String PATH = "/desk/comments/bans";

    private final Bans bans;
    private final CommentTable comments;
    private final Moderation moderation;
    private final WriterTable writers;
    private final Decisions decisions;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    BanController(Bans bans, CommentTable comments, Moderation moderation, WriterTable writers, Decisions decisions,
            Desk desk, Site site,
            Messages messages) {
        this.bans = bans;
        this.comments = comments;
        this.moderation = moderation;
        this.writers = writers;
        this.decisions = decisions;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer index() {
        return list(BanForm.EMPTY, "");
    }

    @PostMapping(PATH)
    Answer create(BanForm form) {
        if (!form.problem().isEmpty()) {
            return new Refused(list(form, form.problem()));
        }
        put(form);
        return SeeOther.kept(PATH);
    }

    @PostMapping(PATH + "/{id}/lift")
    Answer lift(@PathVariable long id) {
        bans.lift(new BanId(id));
        return SeeOther.kept(PATH);
    }

    private Page list(BanForm form, String problem) {
        return Page.of(messages.say("comments.bans.title"),
                TEMPLATES.bans(site, messages, desk, bans.all(), form, problem));
    }

    /// What of a comment is not wanted again.
    @GetMapping("/desk/comments/{id}/ban")
    Answer choose(@PathVariable long id) {
        return comments.find(new CommentId(id)).filter(comment -> !comment.isWithdrawn())
                .<Answer>map(comment -> choices(comment, BanForm.EMPTY, "")).orElseGet(Missing::unknown);
    }

    /// The comment goes into the box of spam with it.
    @PostMapping("/desk/comments/{id}/ban")
    Answer ban(@PathVariable long id, BanForm form) {
        return comments.find(new CommentId(id)).filter(comment -> !comment.isWithdrawn()).map(comment -> {
            if (!form.problem().isEmpty()) {
                return new Refused(choices(comment, form, form.problem()));
            }
            if (form.writer()) {
                writers.of(comment.id()).ifPresent(writer -> bans.put(Kind.WRITER,
                        String.valueOf(writer.id().value()), comment.writer(messages), desk.owner()));
            }
            put(form);
            moderation.bin(comment.id(), desk.owner());
            return (Answer) SeeOther.telling(Decision.QUEUE, "comments.bans.done");
        }).orElseGet(Missing::unknown);
    }

    private void put(BanForm form) {
        form.names().forEach(host -> bans.put(Kind.HOST, host, "", desk.owner()));
        if (!form.phrase().isEmpty()) {
            bans.put(Kind.PHRASE, form.phrase(), "", desk.owner());
        }
    }

    private Page choices(Comment comment, BanForm form, String problem) {
        return Page.of(messages.say("comments.bans.choose"), TEMPLATES.ban(messages, desk,
                decisions.of(comment, Decision.QUEUE), writers.of(comment.id()).isPresent(), hosts(comment), form,
                problem));
    }

    /// Nobody wants to ban what leads to her own site.
    private List<String> hosts(Comment comment) {
        var own = Host.of(site.absolute("/")).orElse("");
        return BanForm.offered(comment.remark()).stream().filter(host -> !host.equals(own)).toList();
    }
}
