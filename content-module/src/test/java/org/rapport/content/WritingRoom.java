package org.rapport.content;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import gg.jte.Content;
import org.jdbi.v3.core.Jdbi;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.api.Desk;
import org.rapport.content.sources.SourceShelf;
import org.rapport.host.HostConfiguration;
import org.rapport.testkit.Database;

/// The owner's articles on a database of their own, where several may write at once.
final class WritingRoom {
    final ArticleTable table;
    final Articles articles;
    final Manuscripts manuscripts;
    final ScheduleTable scheduleTable;
    final Schedules schedules;

    private final TransactionTemplate transaction;

    WritingRoom(Database database, List<Object> events) {
        var jdbi = HostConfiguration.mapped(Jdbi.create(new TransactionAwareDataSourceProxy(database.dataSource())));
        var clock = Clock.fixed(Cast.NOW, ZoneOffset.UTC);
        var revisions = new Revisions(jdbi.onDemand(RevisionTable.class), SourceShelf.on(jdbi), clock);
        this.table = jdbi.onDemand(ArticleTable.class);
        this.articles = new Articles(table, new Addresses(jdbi.onDemand(AddressTable.class)),
                new Tags(jdbi.onDemand(TagTable.class), dropped -> {}), SourceShelf.citations(jdbi), revisions,
                dropped -> {}, events::add, clock);
        this.scheduleTable = jdbi.onDemand(ScheduleTable.class);
        var sheets = jdbi.onDemand(ManuscriptTable.class);
        this.manuscripts = new Manuscripts(sheets, scheduleTable, articles, revisions, clock);
        this.schedules = new Schedules(scheduleTable, sheets, manuscripts, new Elena(), clock);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database.dataSource()));
    }

    private record Elena() implements Desk {
        @Override
        public String owner() {
            return "Elena";
        }

        @Override
        public Content formToken() {
            return output -> {};
        }
    }

    /// What `deed` answers, in a transaction of its own.
    <T> T does(Callable<T> deed) {
        return transaction.execute(status -> {
            try {
                return deed.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /// What `deeds` answer, each in a transaction and on a thread of its own, at the same instant.
    @SafeVarargs
    final <T> List<T> doAtOnce(Callable<T>... deeds) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(deeds.length)) {
            var answers = Stream.of(deeds).map(deed -> threads.submit(() -> {
                start.await();
                return does(deed);
            })).toList();
            start.countDown();
            for (var answer : answers) {
                answer.get();
            }
            return answers.stream().map(Future::resultNow).toList();
        }
    }
}
