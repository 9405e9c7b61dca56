package org.rapport.app.health;

import java.util.Comparator;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.rapport.api.page.HealthCheck;
import org.rapport.api.page.Places;

/// How the site is doing, as all checks tell.
@Component
class Health {
    private static final Logger log = LoggerFactory.getLogger(Health.class);

    private final Places<HealthCheck> checks;

    Health(Places<HealthCheck> checks) {
        this.checks = checks;
    }

    Findings look() {
        var told = checks.ask(check -> check.troubles().stream().map(trouble -> new Stuck(check, trouble)).toList());
        var stuck = told.stream().flatMap(List::stream).sorted(Comparator.comparing(Stuck::since)).toList();
        return new Findings(stuck, checks.all().size() - told.size());
    }

    /// Has what is stuck under these names tried once more; nothing happens if nothing is.
    void tryAgain(String check, String trouble) {
        look().stuck().stream().filter(it -> it.isCalled(check, trouble)).forEach(Health::tryAgain);
    }

    void tryAllAgain() {
        look().stuck().forEach(Health::tryAgain);
    }

    /// What fails stays stuck, and holds up no other.
    private static void tryAgain(Stuck stuck) {
        try {
            stuck.tryAgain();
        } catch (RuntimeException e) {
            log.error("{} could not try again", stuck.check(), e);
        }
    }
}
