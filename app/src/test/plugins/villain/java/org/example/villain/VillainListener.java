package org.example.villain;

import java.io.IOException;

import org.jdbi.v3.core.Jdbi;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.rapport.comments.CommentReceived;

@Component
class VillainListener {
    private final Plans plans;
    private final VillainTable table;

    VillainListener(Plans plans, Jdbi jdbi) {
        this.plans = plans;
        this.table = jdbi.onDemand(VillainTable.class);
    }

    @ApplicationModuleListener(id = "villain.heard")
    void on(CommentReceived received) throws IOException {
        table.insert(received.comment().value());
        plans.carryOut("event");
    }
}
