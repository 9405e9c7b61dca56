package org.rapport.awards;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.imports.Export;
import org.rapport.api.imports.ExportPart;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;

/// That the owner takes no awards, on its way out and in.
@Component
@Order(200)
class AwardFreePart implements ExportPart, ImportPart {
    private static final String AWARD_FREE = "_rapport_award_free";

    private final AwardFree awardFree;
    private final Messages messages;

    AwardFreePart(AwardFree awardFree, Messages messages) {
        this.awardFree = awardFree;
        this.messages = messages;
    }

    @Override
    public void write(Export export) {
        if (awardFree.isOn()) {
            export.tell(AWARD_FREE, "yes");
        }
    }

    @Override
    public void read(ImportItem item, ImportReport report) {
        if (item.type().equals(Export.SITE) && item.meta().containsKey(AWARD_FREE) && !awardFree.isOn()) {
            awardFree.set(true, PlainText.shortened(PlainText.line(item.site()), FormerAward.LONGEST_DECIDER));
            report.brought(messages.say("awards.free.title"));
        }
    }
}
