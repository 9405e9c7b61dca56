package org.rapport.app.health;

import java.time.Instant;

import org.springframework.aop.support.AopUtils;

import org.rapport.api.page.HealthCheck;
import org.rapport.api.page.HealthCheck.Trouble;

/// Something that got stuck, and the check that tells of it.
record Stuck(HealthCheck teller, Trouble trouble) {
    /// What the check is called, whichever others there are.
    String check() {
        return AopUtils.getTargetClass(teller).getName();
    }

    Instant since() {
        return trouble.since();
    }

    boolean isCalled(String check, String trouble) {
        return check().equals(check) && this.trouble.id().equals(trouble);
    }

    void tryAgain() {
        teller.tryAgain(trouble.id());
    }
}
