package org.rapport.app.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.rapport.api.page.HealthCheck;

/// Tells of `troubles`, and remembers what was tried again.
final class SampleCheck implements HealthCheck {
    private final List<Trouble> troubles;
    final List<String> tried = new ArrayList<>();

    SampleCheck(Trouble... troubles) {
        this.troubles = List.of(troubles);
    }

    static Trouble trouble(String id, String words, String since) {
        return new Trouble(id, words, Instant.parse(since));
    }

    @Override
    public List<Trouble> troubles() {
        return troubles;
    }

    @Override
    public void tryAgain(String trouble) {
        tried.add(trouble);
    }
}
