package org.rapport.sample;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;

/// All notes.
@Component
public class Notes {
    static final CacheTag TAG = CacheTag.of("notes");
    private final NoteTable table;
    private final ApplicationEventPublisher events;
    private final CacheTags cacheTags;
    private final Clock clock;
    private final List<Object> keepsakes = new ArrayList<>();

    Notes(Jdbi jdbi, ApplicationEventPublisher events, CacheTags cacheTags, Clock clock) {
        this.table = jdbi.onDemand(NoteTable.class);
        this.events = events;
        this.cacheTags = cacheTags;
        this.clock = clock;
    }

    /// Keeps `text`; throws [IllegalArgumentException] for text that ends with a question mark, at the last moment.
    @Transactional
    public void keep(String text) {
        var id = table.insert(text, clock.instant());
        cacheTags.drop(TAG);
        events.publishEvent(new NoteKept(id, text));
        if (text.endsWith("?")) {
            throw new IllegalArgumentException("No questions");
        }
    }

    public List<Note> all() {
        return table.all();
    }

    /// Keeps `keepsake` as long as the house stands.
    public void rememberForEver(Object keepsake) {
        keepsakes.add(keepsake);
    }

    public int echoes() {
        return table.echoes();
    }
}
