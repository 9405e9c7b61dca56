package org.example.keepsakes;

import java.time.Duration;

import org.springframework.stereotype.Component;

import org.rapport.api.ScheduledJob;

/// Forgets from which networks readers thanked.
@Component
class Forgetting implements ScheduledJob {
    private final Thanks thanks;

    Forgetting(Thanks thanks) {
        this.thanks = thanks;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        thanks.forget();
    }
}
