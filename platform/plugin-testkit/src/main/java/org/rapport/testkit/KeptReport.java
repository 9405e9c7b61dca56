package org.rapport.testkit;

import java.util.ArrayList;
import java.util.List;

import org.rapport.api.imports.ImportReport;

/// Remembers what an import says it did.
public record KeptReport(List<String> brought, List<String> known, List<String> skipped, List<String> noted)
        implements
            ImportReport {
    public KeptReport() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void brought(String what) {
        brought.add(what);
    }

    @Override
    public void known(String what) {
        known.add(what);
    }

    @Override
    public void skipped(String which, String why) {
        skipped.add(which + ": " + why);
    }

    @Override
    public void noted(String which, String what) {
        noted.add(which + ": " + what);
    }
}
