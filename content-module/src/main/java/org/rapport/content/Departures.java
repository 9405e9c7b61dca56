package org.rapport.content;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Lets articles go out when their moment has come, or came while nobody was here. Several nodes may do so at once.
@Component
class Departures {
    private static final Logger log = LoggerFactory.getLogger(Departures.class);

    private final Schedules schedules;

    Departures(Schedules schedules) {
        this.schedules = schedules;
    }

    /// At start and every twenty seconds. What fails does not keep the others back, and is tried again.
    @Scheduled(initialDelay = 0, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void run() {
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
