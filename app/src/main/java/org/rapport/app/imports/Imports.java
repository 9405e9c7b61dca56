package org.rapport.app.imports;

import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.api.imports.ImportItem;
import org.rapport.api.imports.ImportPart;
import org.rapport.api.imports.ImportReport;
import org.rapport.api.page.Places;

/// What came in from elsewhere. Each item is a transaction of its own: it comes in whole or not at all. What no part
/// says a word about has no place here, and the report says so.
@Component
class Imports {
    private static final Logger log = LoggerFactory.getLogger(Imports.class);

    private static final int LONGEST_REASON = 160;

    private final Places<ImportPart> parts;
    private final TransactionTemplate transaction;
    private final ImportTable table;
    private final Site site;
    private final Clock clock;
    private final Messages messages;

    Imports(Places<ImportPart> parts, PlatformTransactionManager transactions, Jdbi jdbi, Site site, Clock clock,
            Messages messages) {
        this.parts = parts;
        this.transaction = new TransactionTemplate(transactions);
        this.table = jdbi.onDemand(ImportTable.class);
        this.site = site;
        this.clock = clock;
        this.messages = messages;
    }

    /// Whether sample content would stand in nobody's way.
    boolean nobodyLivesHere() {
        return table.nobodyLivesHere();
    }

    /// Brings in the export, known as `name`, and answers how many of its items failed: each of them stays outside, with
    /// its reason in the report. Throws when the rest cannot be read; what came in before stays.
    int read(String name, InputStream stream, ImportReport report) throws UnreadableExport {
        var export = WordPressExport.open(stream, site.zone());
        table.insert(name, clock.instant());
        var failed = 0;
        for (var item = export.next(); item != null; item = export.next()) {
            failed += take(item, report) ? 0 : 1;
        }
        return failed;
    }

    private boolean take(WordPressItem item, ImportReport report) {
        var pending = new PendingReport();
        try {
            handOver(item.read(), pending);
        } catch (RuntimeException e) {
            log.warn("The item “{}” did not come in", item.title(), e);
            report.skipped(name(item), messages.say("site.import.failed", reason(e)));
            return false;
        }
        if (pending.isEmpty()) {
            report.skipped(item.type(), messages.say("site.import.type"));
        }
        pending.tell(report);
        return true;
    }

    private void handOver(ImportItem item, ImportReport report) {
        transaction.executeWithoutResult(ignored -> parts.all().forEach(part -> part.read(item, report)));
    }

    private String name(WordPressItem item) {
        return item.title().isEmpty() ? messages.say("site.import.untitled") : item.title();
    }

    /// One line of what may be pages, with the item's whole text in it.
    private static String reason(Exception e) {
        var cause = NestedExceptionUtils.getMostSpecificCause(e);
        var said = PlainText.line(Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName()));
        return said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON) + "…";
    }
}
