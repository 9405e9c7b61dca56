package org.rapport.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.rapport.api.imports.ImportReport;

/// What the parts say of one item, kept until the item has come in for good.
final class PendingReport implements ImportReport {
    private final List<Consumer<ImportReport>> said = new ArrayList<>();

    @Override
    public void brought(String what) {
        said.add(report -> report.brought(what));
    }

    @Override
    public void known(String what) {
        said.add(report -> report.known(what));
    }

    @Override
    public void skipped(String which, String why) {
        said.add(report -> report.skipped(which, why));
    }

    @Override
    public void noted(String which, String what) {
        said.add(report -> report.noted(which, what));
    }

    boolean isEmpty() {
        return said.isEmpty();
    }

    void tell(ImportReport report) {
        said.forEach(sentence -> sentence.accept(report));
    }
}
