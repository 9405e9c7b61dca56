package org.rapport.app.people;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says it in a sentence instead of a stack trace.
class UnusableOwnerAnalysis extends AbstractFailureAnalyzer<UnusableOwnerException> {
    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableOwnerException why) {
        return new FailureAnalysis(why.getMessage(), null, why);
    }
}
