package org.rapport.content.practice;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Optional;
import java.util.stream.Stream;

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
        return entered().map(FactsForm::practice);
    }

    /// What was entered last, if anything was.
    @Transactional(readOnly = true)
    public Optional<FactsForm> entered() {
        return table.version().map(version -> {
            var kept = table.facts();
            var texts = new EnumMap<Fact, String>(Fact.class);
            Stream.of(Fact.values()).filter(fact -> kept.containsKey(fact.word()))
                    .forEach(fact -> texts.put(fact, kept.get(fact.word())));
            return new FactsForm(texts, version);
        });
    }

    /// Keeps `form` in the place of the version that it names. False, and nothing is kept, if somebody changed that
    /// meanwhile.
    @Transactional
    public boolean keep(FactsForm form) {
        var now = clock.instant();
        if (!(form.version() == 0 ? table.begin(now) : table.change(form.version(), now))) {
            return false;
        }
        table.forget();
        form.texts().forEach((fact, text) -> {
            if (!text.isEmpty()) {
                table.keep(fact.word(), text);
            }
        });
        cache.drop(CacheTag.SITE);
        return true;
    }
}
