package org.rapport.comments;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;

/// The rule for what visitors write on its way out, and into a site of which nobody has set it.
@Component
@Order(100)
class PolicyPart implements ExportPart, ImportPart {
    private static final String ADMISSION = "_rapport_comments";
    private static final String DAYS = "_rapport_comments_days";
    private static final String FINDABLE = "_rapport_comments_findable";

    private final Policies policies;
    private final Messages messages;

    PolicyPart(Policies policies, Messages messages) {
        this.policies = policies;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        var now = PolicyForm.of(policies.now());
        if (now.version() > 0) {
            export.tell(ADMISSION, now.admission());
            export.tell(DAYS, now.days());
            export.tell(FINDABLE, String.valueOf(now.findable()));
        }
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (!item.type().equals(Export.SITE) || !item.meta().containsKey(ADMISSION)) {
            return;
        }
        var form = new PolicyForm(item.meta().get(ADMISSION), item.meta().get(DAYS),
                Boolean.parseBoolean(item.meta().get(FINDABLE)), 0);
        var what = messages.say("comments.import.policy");
        if (policies.now().version() > 0) {
            report.known(what);
        } else if (!form.problems().isEmpty()) {
            form.problems().values().forEach(why -> report.skipped(what, messages.say(why)));
        } else if (policies.keep(form)) {
            report.brought(what);
        }
    }
}
