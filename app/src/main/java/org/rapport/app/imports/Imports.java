package org.rapport.app.imports;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Messages;
import org.rapport.api.PlainText;
import org.rapport.api.Site;
import org.rapport.api.imports.Export;
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
    private final Origin origin;
    private final Site site;
    private final Clock clock;
    private final Messages messages;

    Imports(Places<ImportPart> parts, PlatformTransactionManager transactions, Jdbi jdbi, Origin origin, Site site,
            Clock clock, Messages messages) {
        this.parts = parts;
        this.transaction = new TransactionTemplate(transactions);
        this.table = jdbi.onDemand(ImportTable.class);
        this.origin = origin;
        this.site = site;
        this.clock = clock;
        this.messages = messages;
    }

    /// Whether sample content would stand in nobody's way.
    boolean nobodyLivesHere() {
        return table.nobodyLivesHere();
    }

    /// Brings in the export in `file`, known as `name`, and answers how many of its items failed: each of them stays
    /// outside, with its reason in the report. Throws when the rest cannot be read; what came in before stays; and when
    /// this very house wrote it. Files come first, wherever they stand, so that texts find them.
    int read(String name, InputStreamSource file, FormerFiles files, ImportReport report, Progress progress)
            throws IOException, UnreadableExport {
        var items = count(file);
        transaction.executeWithoutResult(ignored -> table.insert(name, clock.instant()));
        progress.begins(items);
        var failed = new AtomicInteger();
        toTheBreak(file, item -> {
            if (item.isAttachment()) {
                failed.addAndGet(take(item, files, report, progress));
            }
        });
        each(file, item -> {
            if (!item.isAttachment()) {
                failed.addAndGet(take(item, files, report, progress));
            }
        });
        return failed.get();
    }

    private int count(InputStreamSource file) throws IOException, UnreadableExport {
        var items = new AtomicInteger();
        var own = new AtomicBoolean();
        try {
            each(file, item -> {
                items.incrementAndGet();
                own.compareAndSet(false, isOwn(item));
            });
        } catch (UnreadableExport e) {
            if (items.get() == 0) {
                throw e;
            }
        }
        if (own.get()) {
            throw new UnreadableExport("site.import.own");
        }
        return items.get();
    }

    private boolean isOwn(WordPressItem item) {
        return item.type().equals(Export.SITE) && origin.name().equals(item.meta().get(Origin.NAME));
    }

    private void toTheBreak(InputStreamSource file, Consumer<WordPressItem> taker) throws IOException {
        try {
            each(file, taker);
        } catch (UnreadableExport e) {
            log.debug("To be met again when the texts are read", e);
        }
    }

    private void each(InputStreamSource file, Consumer<WordPressItem> taker) throws IOException, UnreadableExport {
        try (var stream = file.getInputStream()) {
            var export = WordPressExport.open(stream, site.zone());
            for (var item = export.next(); item != null; item = export.next()) {
                taker.accept(item);
            }
        }
    }

    /// How many items failed: one or none.
    private int take(WordPressItem item, FormerFiles files, ImportReport report, Progress progress) {
        var pending = new PendingReport();
        progress.reads(item.title());
        try {
            handOver(item.read(files), pending);
        } catch (RuntimeException e) {
            log.warn("The item “{}” did not come in", item.title(), e);
            report.skipped(name(item), messages.say("site.import.failed", reason(e)));
            return 1;
        }
        if (pending.isEmpty()) {
            report.skipped(item.type(), messages.say("site.import.type"));
        }
        pending.tell(report);
        return 0;
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
