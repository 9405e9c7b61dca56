package org.rapport.app.settings;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;

/// How the site is called, speaks and looks, as the owner set it. Asked many times for each page, so the memory keeps it.
@Component
public class Settings {
    /// In which the site can speak.
    static final List<String> LANGUAGES = List.of("en", "de", "es");

    private final SettingsTable table;
    private final SiteProperties told;
    private final CacheTags cache;
    private final Clock clock;
    private volatile @Nullable Chosen chosen;

    Settings(SettingsTable table, SiteProperties told, CacheTags cache, Clock clock) {
        this.table = table;
        this.told = told;
        this.cache = cache;
        this.clock = clock;
    }

    /// As it is now.
    public Chosen now() {
        var known = chosen;
        return known == null ? read() : known;
    }

    private Chosen read() {
        var read = table.find().map(Settings::chosen).orElseGet(this::untouched);
        chosen = read;
        return read;
    }

    private static Chosen chosen(SettingsTable.Row row) {
        return new Chosen(row.title(), Locale.of(row.language()), ZoneId.of(row.zone()),
                new Look(row.palette(), Color.read(row.accent()).orElse(null)), row.version());
    }

    private Chosen untouched() {
        return new Chosen("", Objects.requireNonNullElse(told.language(), Locale.ENGLISH),
                Objects.requireNonNullElseGet(told.zone(), ZoneId::systemDefault), Look.DEFAULT, 0);
    }

    /// Until she sets anything: a language that she reads and the zone where she is, unless the properties tell another.
    ///
    /// @param read in the order in which she likes them
    /// @param zone perhaps none that there is
    @Transactional
    public void suit(List<Locale> read, String zone) {
        var language = Optional.ofNullable(told.language()).or(() -> spoken(read)).orElse(Locale.ENGLISH);
        var place = told.zone() == null && ZoneId.getAvailableZoneIds().contains(zone) ? zone : now().zone().getId();
        if (table.suggest(language.getLanguage(), place, Look.DEFAULT.palette(), clock.instant())) {
            renew();
        }
    }

    private static Optional<Locale> spoken(List<Locale> read) {
        return read.stream().filter(language -> LANGUAGES.contains(language.getLanguage())).findFirst();
    }

    /// Keeps `form` in the place of the version that it names. False, and nothing is kept, if somebody changed that
    /// meanwhile.
    @Transactional
    public boolean keep(SettingsForm form) {
        if (form.version() == 0) {
            table.suggest(form.language(), form.zone(), form.palette(), clock.instant());
        }
        var kept = table.update(form.title(), form.language(), form.zone(), form.palette(), form.accent(),
                clock.instant(), form.version());
        if (kept) {
            renew();
        }
        return kept;
    }

    private void renew() {
        TransactionSynchronizationManager.registerSynchronization(new Renewal());
        cache.drop(CacheTag.SITE);
    }

    /// Right after the commit, and so before the pages are dropped: none is made anew from the old settings.
    private final class Renewal implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            read();
        }
    }
}
