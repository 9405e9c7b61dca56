package org.rapport.comments;

import java.util.Map;
import java.util.function.Function;

import gg.jte.Content;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Missing;
import org.rapport.api.page.Page;
import org.rapport.api.page.Part;
import org.rapport.api.page.Places;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// One comment on the owner's desk: what became of it, her answer, what she leaves out of it, and whether it stands first.
@Controller
class DeskCommentController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Reception reception;
    private final CommentTable table;
    private final Redactions redactions;
    private final Pins pins;
    private final Decisions decisions;
    private final Places<CommentChoice> choices;
    private final Desk desk;
    private final Site site;
    private final Messages messages;

    DeskCommentController(Reception reception, CommentTable table, Redactions redactions, Pins pins,
            Decisions decisions, Places<CommentChoice> choices, Desk desk, Site site, Messages messages) {
        this.reception = reception;
        this.table = table;
        this.redactions = redactions;
        this.pins = pins;
        this.decisions = decisions;
        this.choices = choices;
        this.desk = desk;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/desk/comments/{id}")
    Answer show(@PathVariable long id, @RequestParam(defaultValue = "") String answer) {
        return with(id, decision -> page(decision, !answer.isEmpty(), Map.of(), Map.of()));
    }

    @PostMapping("/desk/comments/{id}/answer")
    Answer answer(@PathVariable long id, @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String text) {
        var said = PlainText.of(text);
        return with(id, decision -> {
            var problem = problem(said, version, decision.comment());
            if (!problem.isEmpty()) {
                return refused(decision, "text", said, problem);
            }
            return reception.answer(decision.comment(), said, site.practice().author(), desk.owner())
                    ? SeeOther.telling(Decision.QUEUE, "comments.desk.answered")
                    : refused(decision, "text", said, "comments.desk.changed");
        });
    }

    private static String problem(String answer, int version, Comment answered) {
        if (version != answered.version()) {
            return "comments.desk.changed";
        }
        if (answer.length() > Remark.LONGEST_TEXT) {
            return "comments.form.text.long";
        }
        return answer.isEmpty() ? "comments.form.text.empty" : "";
    }

    /// Leaves `words` out, and leads back to where she did that.
    @PostMapping("/desk/comments/{id}/redaction")
    Answer redact(@PathVariable long id, @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String back) {
        var leftOut = PlainText.of(words);
        return with(id, decision -> {
            if (redactions.leaveOut(leftOut, decision.comment().id(), version, desk.owner())) {
                return new SeeOther(back.isEmpty() ? decision.address() : Decision.back(back));
            }
            return refused(decision, "words", leftOut,
                    version == decision.comment().version() ? "comments.leave-out.missing" : "comments.desk.changed");
        });
    }

    /// Puts it at the top of its conversation.
    @PostMapping("/desk/comments/{id}/pin")
    Answer pin(@PathVariable long id) {
        return with(id, decision -> {
            pins.pin(decision.comment().id());
            return SeeOther.telling(decision.address(), "comments.desk.pinned");
        });
    }

    @PostMapping("/desk/comments/{id}/unpin")
    Answer unpin(@PathVariable long id) {
        return with(id, decision -> {
            pins.unpin(decision.comment().id());
            return SeeOther.telling(decision.address(), "comments.desk.unpinned");
        });
    }

    private Answer with(long id, Function<Decision, Answer> answer) {
        return table.find(new CommentId(id)).filter(comment -> !comment.isWithdrawn())
                .map(comment -> answer.apply(decisions.of(comment, ""))).orElseGet(Missing::unknown);
    }

    private Refused refused(Decision decision, String field, String typed, String problem) {
        return new Refused(page(decision, false, Map.of(field, typed), Map.of(field, problem)));
    }

    /// @param answering whether she came to answer
    private Page page(Decision decision, boolean answering, Map<String, String> typed, Map<String, String> problems) {
        return Page.of(messages.say("comments.desk.one"),
                TEMPLATES.deskAnswer(site, messages, desk, decision,
                        pins.under(decision.article().id()),
                        table.ownersAnswers(decision.comment().id()), others(decision), answering, typed, problems));
    }

    /// Nobody else hears of what readers do not see.
    private Content others(Decision decision) {
        return choices.show(filler -> decision.isApproved() && !decision.isConfidential()
                ? filler.about(decision.comment())
                : Part.nothing());
    }
}
