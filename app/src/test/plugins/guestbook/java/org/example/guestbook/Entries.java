package org.example.guestbook;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;
import org.rapport.content.DraftProposed;

@Component
class Entries implements Guests {
    static final CacheTag TAG = CacheTag.of("guestbook");

    private final EntryTable table;
    private final CacheTags cacheTags;
    private final ApplicationEventPublisher events;

    Entries(Jdbi jdbi, CacheTags cacheTags, ApplicationEventPublisher events) {
        this.table = jdbi.onDemand(EntryTable.class);
        this.cacheTags = cacheTags;
        this.events = events;
        begin(table.all());
    }

    /// As slowly as its entries say, and not at all if they say so.
    private static void begin(List<String> entries) {
        var end = Instant.now().plusSeconds(entries.contains("begin slowly") ? 2 : 0);
        var rounds = 0L;
        while (Instant.now().isBefore(end)) {
            rounds++;
        }
        if (entries.contains("never begin")) {
            throw new IllegalStateException("It never begins");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> all() {
        return table.all();
    }

    /// Whatever becomes of the rest.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(String words) {
        table.insert(words);
    }

    @Transactional
    public void add(String words) {
        table.insert(words);
        cacheTags.drop(TAG);
        events.publishEvent(new DraftProposed("guestbook:" + words, words, "Somebody wrote: " + words, null));
        if (words.equals("never mind")) {
            throw new IllegalStateException("Never mind");
        }
    }
}
