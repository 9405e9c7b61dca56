package org.rapport.host.running;

/// How it stands with a plugin.
public enum State {
    /// It runs.
    ON,
    /// Its owner switched it off, or never on.
    OFF,
    /// It was switched on and does not start.
    FAILED,
    /// It did too much wrong and was stopped.
    QUARANTINED,
    /// It was taken out, and what it keeps is still here.
    REMOVED;

    /// Whether it should run and does not.
    public boolean isStuck() {
        return this == FAILED || this == QUARANTINED;
    }
}
