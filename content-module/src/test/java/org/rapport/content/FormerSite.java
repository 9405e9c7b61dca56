package org.rapport.content;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;

/// Elena's former site, whose export is read as the house reads it: a transaction for each post.
@Component
public class FormerSite {
    private final List<ImportPart> parts;
    private final TransactionOperations transaction;

    FormerSite(List<ImportPart> parts, TransactionOperations transaction) {
        this.parts = parts;
        this.transaction = transaction;
    }

    /// Brings in `post`; what the report says of it.
    public List<String> bring(FormerPost post) {
        var report = new TakenDown(new ArrayList<>());
        transaction.executeWithoutResult(status -> parts.forEach(part -> part.read(post.item(), report)));
        return report.lines();
    }

    private record TakenDown(List<String> lines) implements ImportReport {
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
}
