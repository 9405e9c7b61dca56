package org.rapport.comments;

import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.rapport.api.Desk;
import org.rapport.api.Messages;
import org.rapport.api.page.Answer;
import org.rapport.api.page.Page;
import org.rapport.api.page.Refused;
import org.rapport.api.page.SeeOther;

/// The rule for what visitors write, on the owner's desk.
@Controller
class PolicyController {
    private static final Templates TEMPLATES = new StaticTemplates();

    private final Policies policies;
    private final Desk desk;
    private final Messages messages;

    PolicyController(Policies policies, Desk desk, Messages messages) {
        this.policies = policies;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/desk/comments/policy")
    Answer show() {
        return page(PolicyForm.of(policies.now()), Map.of());
    }

    /// What was chosen on an older state is kept on the sheet and may be sent once more, knowing that.
    @PostMapping("/desk/comments/policy")
    Answer update(PolicyForm form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return new Refused(page(form, problems));
        }
        return policies.keep(form)
                ? SeeOther.kept("/desk/comments/policy")
                : new Refused(page(form.on(policies.now().version()), Map.of("version", "comments.policy.stale")));
    }

    private Page page(PolicyForm form, Map<String, String> problems) {
        return Page.of(messages.say("comments.policy.title"), TEMPLATES.policy(messages, desk, form, problems));
    }
}
