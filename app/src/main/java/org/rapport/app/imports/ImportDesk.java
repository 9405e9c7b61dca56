package org.rapport.app.imports;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ScheduledThreadPoolExecutor;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.rapport.api.Messages;
import org.rapport.app.imports.ImportRun.Outcome;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

/// Brings in what the desk was given while its owner does something else, and says how far it has come.
@Component
class ImportDesk implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ImportDesk.class);

    private static final int BETWEEN_SIGNS = 500;
    private static final int LONGEST_FAREWELL = 10;

    private final Relocation relocation;
    private final ImportRuns runs;
    private final SentExports sent;
    private final Messages messages;
    private final ScheduledThreadPoolExecutor threads = new ScheduledThreadPoolExecutor(2,
            Thread.ofPlatform().daemon().name("import-", 0).factory());
    private volatile boolean closing;

    ImportDesk(Relocation relocation, ImportRuns runs, SentExports sent, Messages messages) {
        this.relocation = relocation;
        this.runs = runs;
        this.sent = sent;
        this.messages = messages;
        threads.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// What was left lying when the house fell. A site that serves nobody, for a verb, may stand beside one that does.
    @EventListener
    void on(WebServerInitializedEvent opened) {
        if (opened.getWebServer().getPort() > 0) {
            threads.execute(this::clear);
            threads.schedule(this::clear, ImportRuns.SILENCE.toSeconds() + 1, SECONDS);
        }
    }

    private void clear() {
        if (runs.atWork().isEmpty()) {
            sent.clear();
        }
    }

    /// Begins to bring in `export`; empty, and the files are gone, while another one is at work.
    Optional<ImportRun> begin(Given export, @Nullable Given uploads) {
        var begun = runs.begin(export.name());
        begun.ifPresentOrElse(run -> threads.execute(() -> work(run.id(), export, uploads)),
                () -> remove(export, uploads));
        return begun;
    }

    private void work(ImportRunId id, Given export, @Nullable Given uploads) {
        var signs = new Signs();
        var ticking = threads.scheduleWithFixedDelay(() -> tell(id, signs), BETWEEN_SIGNS, BETWEEN_SIGNS, MILLISECONDS);
        try {
            var told = relocation.bring(export, uploads, signs);
            ticking.cancel(false);
            runs.tell(id, signs.reached.end(told.isRead()));
            runs.end(id, told.isRead() ? Outcome.DONE : Outcome.FAILED, told.lines());
        } catch (CancellationException e) {
            runs.tell(id, signs.reached);
            runs.end(id, Outcome.INTERRUPTED, List.of());
        } catch (RuntimeException e) {
            log.error("The import of {} failed", export.name(), e);
            runs.end(id, Outcome.FAILED, List.of(messages.say("site.import.desk.fault")));
        } finally {
            ticking.cancel(false);
            remove(export, uploads);
        }
    }

    private void tell(ImportRunId id, Signs signs) {
        try {
            runs.tell(id, signs.reached);
        } catch (RuntimeException e) {
            log.warn("Nobody hears how far the import has come", e);
        }
    }

    private void remove(Given export, @Nullable Given uploads) {
        sent.remove(export);
        if (uploads != null) {
            sent.remove(uploads);
        }
    }

    /// Ends what is at work behind the item that it reads.
    @Override
    public void close() throws InterruptedException {
        closing = true;
        threads.shutdown();
        if (!threads.awaitTermination(LONGEST_FAREWELL, SECONDS)) {
            log.warn("An import did not come to its end");
        }
    }

    private final class Signs implements Progress {
        private volatile Reached reached = Reached.NOTHING;

        @Override
        public void begins(int items) {
            reached = Reached.of(items);
        }

        @Override
        public void reads(String item) {
            if (closing) {
                throw new CancellationException("The house shuts");
            }
            reached = reached.next(item);
        }
    }
}
