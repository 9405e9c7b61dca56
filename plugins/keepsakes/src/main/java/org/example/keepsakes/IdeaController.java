package org.example.keepsakes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.comments.CommentId;
import org.rapport.comments.Comments;

/// Ideas on the owner’s desk.
@Controller
class IdeaController {
    private final Ideas ideas;
    private final Comments comments;
    private final KeepsakesDesk keepsakes;
    private final Desk desk;
    private final Messages messages;

    IdeaController(Ideas ideas, Comments comments, KeepsakesDesk keepsakes, Desk desk, Messages messages) {
        this.ideas = ideas;
        this.comments = comments;
        this.keepsakes = keepsakes;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(KeepsakesDesk.PATH)
    Answer index() {
        return keepsakes.page("");
    }

    /// Notes what a comment made her think of, and leads back to the comment.
    @PostMapping(KeepsakesDesk.PATH + "/comments/{comment:\\d{1,18}}")
    Answer create(@PathVariable long comment, @RequestParam(defaultValue = "") String words) {
        var id = new CommentId(comment);
        var typed = PlainText.line(words);
        if (comments.find(id).isEmpty()) {
            return Missing.unknown();
        }
        if (typed.isEmpty() || typed.length() > Idea.LONGEST) {
            return new Refused(page(id, typed, typed.isEmpty() ? "keepsakes.idea.empty" : "keepsakes.idea.long"));
        }
        ideas.note(id, typed);
        return SeeOther.telling("/desk/comments/" + comment, "keepsakes.idea.noted");
    }

    private Page page(CommentId comment, String typed, String problem) {
        return Page.of(messages.say("keepsakes.idea.open"),
                new StaticTemplates().idea(messages, desk, comment, typed, problem));
    }

    @PostMapping(KeepsakesDesk.PATH + "/ideas/{id:\\d{1,18}}/end")
    Answer finish(@PathVariable long id) {
        ideas.finish(new IdeaId(id));
        return SeeOther.telling("/desk", "keepsakes.idea.finished");
    }
}
