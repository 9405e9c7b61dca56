package org.rapport.content;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Desk;
import org.rapport.content.Saving.Saved;

/// Articles that go out at a moment of their own. At that moment what stands on the sheet is published, whatever it was
/// when the owner said so; if it cannot be, it waits until it can.
@Component
class Schedules {
    private final ScheduleTable table;
    private final ManuscriptTable sheets;
    private final Manuscripts manuscripts;
    private final Desk desk;
    private final Clock clock;

    Schedules(ScheduleTable table, ManuscriptTable sheets, Manuscripts manuscripts, Desk desk, Clock clock) {
        this.table = table;
        this.sheets = sheets;
        this.manuscripts = manuscripts;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Departure> find(ArticleId id) {
        return table.find(id).flatMap(this::departure);
    }

    @Transactional(readOnly = true)
    Map<ArticleId, Schedule> byArticle() {
        return table.all().stream().collect(Collectors.toMap(Schedule::article, schedule -> schedule));
    }

    /// What goes out next.
    @Transactional(readOnly = true)
    Optional<Departure> next() {
        return table.all().stream().filter(schedule -> !schedule.isDue(clock.instant())).findFirst()
                .flatMap(this::departure);
    }

    /// Those that should be out, and need the owner for it.
    @Transactional(readOnly = true)
    List<Departure> stuck() {
        return due().stream().flatMap(id -> find(id).stream())
                .filter(departure -> departure.isStuck(clock.instant())).toList();
    }

    private Optional<Departure> departure(Schedule schedule) {
        return manuscripts.find(schedule.article()).map(manuscript -> new Departure(schedule, manuscript));
    }

    /// Saves what stands on the sheet and lets it go out at `moment`, instead of any other.
    @Transactional
    Saving take(ArticleId id, ArticleText text, Basis basis, Instant moment) {
        var saving = manuscripts.save(id, text, basis);
        if (saving instanceof Saved) {
            table.keep(id, moment, desk.owner(), clock.instant());
        }
        return saving;
    }

    /// Nothing goes out by itself any more.
    @Transactional
    void end(ArticleId id) {
        sheets.hold(id);
        table.end(id);
    }

    @Transactional(readOnly = true)
    List<ArticleId> due() {
        return table.due(clock.instant());
    }

    /// Publishes what stands on the sheet, if its moment has come and nobody else did so meanwhile.
    @Transactional
    void goOut(ArticleId id) {
        sheets.hold(id);
        find(id).filter(departure -> departure.schedule().isDue(clock.instant()) && departure.problems().isEmpty())
                .map(Departure::manuscript)
                .ifPresent(it -> manuscripts.publish(id, it.text(), Basis.on(it.saved().version())));
    }
}
