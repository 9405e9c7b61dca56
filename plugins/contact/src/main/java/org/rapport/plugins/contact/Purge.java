package org.rapport.plugins.contact;

import java.time.Duration;

import org.springframework.stereotype.Component;

import org.rapport.api.ScheduledJob;

/// Keeps the promise that requests are deleted by themselves.
@Component
class Purge implements ScheduledJob {
    private final Requests requests;

    Purge(Requests requests) {
        this.requests = requests;
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        requests.purge();
    }
}
