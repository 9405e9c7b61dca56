package org.rapport.host;

import org.flywaydb.core.internal.exception.FlywayMigrateException;

import org.rapport.api.PlainText;

/// A script that does not run: which, where in it, and what the database says, in one line. Flyway takes many.
public final class FailedScript extends RuntimeException {
    private FailedScript(String words) {
        super(words);
    }

    /// @param folder in which it lies
    public static FailedScript of(String folder, FlywayMigrateException failed) {
        Throwable deepest = failed;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var script = failed.getMigration().getScript();
        var line = failed.getLineNumber() > 0 ? ":" + failed.getLineNumber() : "";
        return new FailedScript(folder + script.substring(script.lastIndexOf('/') + 1) + line + ": "
                + PlainText.line(String.valueOf(deepest.getMessage())));
    }
}
