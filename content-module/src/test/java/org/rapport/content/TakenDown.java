package org.rapport.content;

import java.util.ArrayList;
import java.util.List;

import org.rapport.api.imports.ImportReport;

/// A report of an import as lines on paper.
final class TakenDown implements ImportReport {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void brought(String what) {
        lines.add("brought: " + what);
    }

    @Override
    public void known(String what) {
        lines.add("known: " + what);
    }

    @Override
    public void skipped(String which, String why) {
        lines.add("skipped: " + which + ": " + why);
    }

    @Override
    public void noted(String which, String what) {
        lines.add("noted: " + which + ": " + what);
    }
}
