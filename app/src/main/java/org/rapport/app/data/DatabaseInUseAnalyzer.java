package org.rapport.app.data;

import java.util.OptionalLong;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.env.Environment;

/// Says in one sentence that the site already runs on these data.
final class DatabaseInUseAnalyzer implements FailureAnalyzer {
    private final Environment environment;

    DatabaseInUseAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return DatabaseInUse.causes(failure) ? new FailureAnalysis(sentence(), null, failure) : null;
    }

    private String sentence() {
        var directory = DataDirectory.of(environment);
        var where = directory.map(found -> found.path().toString()).orElse("the same data");
        var worker = directory.map(DataDirectory::worker).orElse(OptionalLong.empty());
        return "The site already runs on " + where
                + (worker.isPresent() ? " (process " + worker.getAsLong() + ")" : "") + ": please stop it first.";
    }
}
