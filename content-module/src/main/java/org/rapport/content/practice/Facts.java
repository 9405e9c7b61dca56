package org.rapport.content.practice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Practice;
import org.rapport.api.PracticeSource;
import org.rapport.api.page.CacheTag;
import org.rapport.api.page.CacheTags;

/// The practice's facts: entered once, shown everywhere on the very next request.
@Component
class Facts implements PracticeSource {
    private final PracticeTable table;
    private final CacheTags cache;
    private final Clock clock;

    Facts(PracticeTable table, CacheTags cache, Clock clock) {
        this.table = table;
        this.cache = cache;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Practice> practice() {
        return table.find().map(row -> new Practice(row.name(), row.owner(), row.profession(), row.about(),
                lines(row.place()), lines(row.hours()), row.reply(), table.crisis()));
    }

    /// How often they were changed: 0 while nobody entered any.
    @Transactional(readOnly = true)
    int version() {
        return table.find().map(PracticeTable.Row::version).orElse(0);
    }

    /// Keeps `practice` in the place of `version`. False, and nothing is kept, if somebody changed that meanwhile.
    @Transactional
    boolean keep(Practice practice, int version) {
        if (!write(practice, version)) {
            return false;
        }
        table.forgetCrisis();
        for (var place = 0; place < practice.crisis().size(); place++) {
            var line = practice.crisis().get(place);
            table.keepCrisis(place, line.number(), line.words());
        }
        cache.drop(CacheTag.SITE);
        return true;
    }

    private boolean write(Practice it, int version) {
        var place = String.join("\n", it.place());
        var hours = String.join("\n", it.hours());
        return version == 0
                ? table.insert(it.name(), it.owner(), it.profession(), it.about(), place, hours, it.reply(),
                        clock.instant())
                : table.update(it.name(), it.owner(), it.profession(), it.about(), place, hours, it.reply(),
                        clock.instant(), version);
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
