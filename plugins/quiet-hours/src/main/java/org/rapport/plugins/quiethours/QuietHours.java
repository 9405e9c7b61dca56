package org.rapport.plugins.quiethours;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The quiet hours as the owner set them.
@Component
class QuietHours {
    private final HoursTable table;

    QuietHours(HoursTable table) {
        this.table = table;
    }

    @Transactional(readOnly = true)
    Hours now() {
        return table.find().orElse(Hours.USUAL);
    }

    @Transactional
    void keep(Hours hours) {
        table.insert(hours.active(), hours.begins(), hours.ends());
        table.update(hours.active(), hours.begins(), hours.ends());
    }
}
