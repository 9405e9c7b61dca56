package org.rapport.content;

import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.rapport.api.ScheduledJob;

/// Lets articles go out when their moment has come, or came while nobody was here. Several nodes may do so at once.
@Component
class Departures implements ScheduledJob {
    private static final Logger log = LoggerFactory.getLogger(Departures.class);

    private final Schedules schedules;

    Departures(Schedules schedules) {
        this.schedules = schedules;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    /// What fails does not keep the others back, and is tried again.
    @Override
    public void run() {
        schedules.due().forEach(this::letGo);
    }

    private void letGo(ArticleId article) {
        try {
            schedules.goOut(article);
        } catch (RuntimeException e) {
            log.error("Article {} could not go out at its moment", article.value(), e);
        }
    }
}
