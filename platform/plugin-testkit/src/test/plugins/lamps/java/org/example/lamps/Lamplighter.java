package org.example.lamps;

import java.time.Duration;

import org.springframework.stereotype.Component;

import org.rapport.api.ScheduledJob;

@Component
class Lamplighter implements ScheduledJob {
    private final Lamps lamps;

    Lamplighter(Lamps lamps) {
        this.lamps = lamps;
    }

    @Override
    public Duration pause() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        lamps.lightTheStreet();
    }
}
