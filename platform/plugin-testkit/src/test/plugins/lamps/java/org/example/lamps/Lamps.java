package org.example.lamps;

import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.sample.NoteDropped;
import org.rapport.sample.NoteKept;

/// Lights a lamp for each note.
@Component
class Lamps {
    private final LampTable table;
    private final ApplicationEventPublisher events;

    Lamps(Jdbi jdbi, ApplicationEventPublisher events) {
        this.table = jdbi.onDemand(LampTable.class);
        this.events = events;
    }

    @ApplicationModuleListener(id = "lamps.kept")
    void on(NoteKept kept) {
        if (kept.text().equals("dark")) {
            throw new IllegalStateException("There is no light in it");
        }
        table.insert(kept.text());
        if (kept.text().equals("gust")) {
            events.publishEvent(new NoteDropped(kept.id()));
        }
    }

    @Transactional
    public void lightTheStreet() {
        table.insert("street");
    }

    @Transactional(readOnly = true)
    public List<String> all() {
        return table.all();
    }
}
