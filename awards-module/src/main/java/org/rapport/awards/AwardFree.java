package org.rapport.awards;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.rapport.api.Messages;
import org.rapport.api.page.CacheTags;
import org.rapport.api.page.DeskSetting;

/// Whether the owner takes no awards, and says so before anybody offers one.
@Component
@Order(200)
class AwardFree implements DeskSetting {
    static final String PATH = "/desk/awards/award-free";

    private final AwardFreeTable table;
    private final CacheTags cache;
    private final Messages messages;
    private final Clock clock;

    AwardFree(AwardFreeTable table, CacheTags cache, Messages messages, Clock clock) {
        this.table = table;
        this.cache = cache;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    boolean isOn() {
        return table.since().isPresent();
    }

    @Transactional
    void set(boolean on, String owner) {
        if (on) {
            table.begin(clock.instant(), owner);
        } else {
            table.end();
        }
        cache.drop(Awards.TAG);
    }

    /// What givers read beforehand, beside what she took before; nothing as long as she takes awards.
    Optional<String> notice(List<Exhibit> kept) {
        return isOn() ? Optional.of(words(!kept.isEmpty())) : Optional.empty();
    }

    /// @param tookSome whether badges hang that she took before
    String words(boolean tookSome) {
        return messages.say(tookSome ? "awards.free.notice.by-now" : "awards.free.notice");
    }

    @Override
    public Entry entry() {
        return new Entry(messages.say("awards.free.title"), messages.say("awards.free.setting"), PATH);
    }
}
