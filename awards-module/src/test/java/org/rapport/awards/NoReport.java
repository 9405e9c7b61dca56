package org.rapport.awards;

import org.rapport.api.imports.ImportReport;

/// A report that nobody reads.
final class NoReport implements ImportReport {
    @Override
    public void brought(String what) {}

    @Override
    public void known(String what) {}

    @Override
    public void skipped(String which, String why) {
        throw new AssertionError(which + " " + why);
    }

    @Override
    public void noted(String which, String what) {}
}
