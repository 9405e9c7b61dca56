package org.rapport.content;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import org.rapport.api.imports.ImportReport;

/// Elena's former site, whose export is read as the house reads it: a transaction for each post.
@Component
class FormerSite {
    private final ArticleImport articleImport;
    private final TransactionOperations transaction;

    FormerSite(ArticleImport articleImport, TransactionOperations transaction) {
        this.articleImport = articleImport;
        this.transaction = transaction;
    }

    /// Brings in `post`; what the report says of it.
    List<String> bring(FormerPost post) {
        var report = new TakenDown(new ArrayList<>());
        transaction.executeWithoutResult(status -> articleImport.read(post.item(), report));
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
