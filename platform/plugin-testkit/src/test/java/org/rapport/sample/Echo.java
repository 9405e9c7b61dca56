package org.rapport.sample;

import org.jdbi.v3.core.Jdbi;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

@Component
class Echo {
    private final NoteTable table;

    Echo(Jdbi jdbi) {
        table = jdbi.onDemand(NoteTable.class);
    }

    @ApplicationModuleListener(id = "sample.echo")
    void on(NoteKept kept) {
        if (kept.text().equals("mute")) {
            throw new IllegalStateException("Nothing to hear");
        }
        table.echo(kept.id());
    }
}
