package org.rapport.comments;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;
import org.rapport.comments.spam.Lessons;
import org.rapport.comments.spam.Text;

/// The owner tries what the checks say of words that nobody sent, and lets them be an example.
@Controller
class TrialController {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String PATH = "/desk/comments/trial";

    private final Checks checks;
    private final Lessons lessons;
    private final Desk desk;
    private final Messages messages;

    TrialController(Checks checks, Lessons lessons, Desk desk, Messages messages) {
        this.checks = checks;
        this.lessons = lessons;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping(PATH)
    Answer show() {
        return page(Remark.NOTHING, List.of(), Map.of());
    }

    @PostMapping(PATH)
    Answer look(Form form) {
        var remark = form.remark();
        if (!remark.problems().isEmpty()) {
            return new Refused(page(remark, List.of(), remark.problems()));
        }
        if (form.isExample()) {
            lessons.learn(new Text(remark.author(), remark.site(), remark.text()), form.isSpam());
            return SeeOther.kept(PATH);
        }
        return page(remark, checks.look(Submission.tried(remark), Prospect.SHOWN), Map.of());
    }

    private Page page(Remark remark, List<Checks.Checked> checked, Map<String, String> problems) {
        return Page.of(messages.say("comments.trial.title"), TEMPLATES.trial(messages, desk, remark, checked, problems,
                lessons.count(true), lessons.count(false)));
    }

    /// @param example `spam` or `good` where the words become a lesson
    record Form(@Nullable String author, @Nullable String site, @Nullable String text, @Nullable String example) {
        Remark remark() {
            return Remark.typed(author, site, text);
        }

        boolean isExample() {
            return isSpam() || "good".equals(example);
        }

        boolean isSpam() {
            return "spam".equals(example);
        }
    }
}
