package org.rapport.app.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.api.Site;
import org.rapport.api.page.HealthCheck;

/// Remembers which keys lay beside the database, and tells of those that do not any more. Of one that is lost for good it
/// tells no longer than anything should wait that was locked.
@Component
@Order(940)
class MissingKeys implements HealthCheck {
    static final Duration TOLD = Duration.ofDays(90);

    private final KeyFiles keys;
    private final VaultKeyTable noted;
    private final Site site;
    private final Messages messages;
    private final Clock clock;

    MissingKeys(KeyFiles keys, VaultKeyTable noted, Site site, Messages messages, Clock clock) {
        this.keys = keys;
        this.noted = noted;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void look() {
        var present = new TreeMap<String, String>();
        try {
            keys.present().forEach((file, key) -> present.put(KeyFiles.mark(key), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        present.forEach(noted::insert);
        present.forEach(noted::find);
        noted.marks().stream().filter(mark -> !present.containsKey(mark))
                .forEach(mark -> noted.miss(mark, clock.instant()));
    }

    @Override
    public List<Trouble> troubles() {
        return noted.missing(clock.instant().minus(TOLD)).stream()
                .map(key -> new Trouble(key.mark(),
                        messages.say("site.vault.missing", key.file(), site.day(key.since().plus(TOLD))), key.since()))
                .toList();
    }

    /// Somebody may have laid it back.
    @Transactional
    @Override
    public void tryAgain(String trouble) {
        look();
    }
}
