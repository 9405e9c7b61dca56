package org.rapport.app.web;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

import org.rapport.host.HostConfiguration;
import org.rapport.host.ModuleMigrations;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

@ParameterizedClass
@EnumSource(TestDatabase.class)
@Timeout(60)
class DailyHashTests {
    private static final Duration DAY = Duration.ofDays(1);

    private final Day day = new Day();
    private final TestDatabase.Running database;
    private final Jdbi jdbi;
    private final DataSourceTransactionManager transactions;
    private final DailyHash hash;

    DailyHashTests(TestDatabase product) throws IOException {
        database = product.start();
        ModuleMigrations.run(database.pool(), List.of());
        jdbi = HostConfiguration.mapped(Jdbi.create(new TransactionAwareDataSourceProxy(database.pool())));
        transactions = new DataSourceTransactionManager(database.pool());
        hash = new DailyHash(jdbi, transactions, day);
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void isTheSameAllDayOnEveryNode() {
        var morning = hash.of("a", "b");
        assertThat(morning).matches("[A-Za-z0-9_-]{43}");
        day.pass(Duration.ofHours(11));
        assertThat(hash.of("a", "b")).isEqualTo(morning);
        assertThat(node().of("a", "b")).isEqualTo(morning);
    }

    @Test
    void tellsPartsApart() {
        var hashes = List.of(hash.of("a", "b"), hash.of("ab"), hash.of("a", "b", ""), hash.of("", "ab"),
                hash.of("b", "a"));
        assertThat(hashes).doesNotHaveDuplicates();
    }

    @Test
    void recognisesForADay() {
        var stored = hash.of("a");
        assertThat(hash.lately("a")).containsExactly(stored);
        day.pass(DAY);
        assertThat(hash.of("a")).isNotEqualTo(stored);
        assertThat(hash.lately("a")).containsExactly(hash.of("a"), stored);
        assertThat(node().lately("a")).containsExactly(hash.of("a"), stored);
    }

    @Test
    void forgetsTheDayBeforeYesterday() {
        var stored = hash.of("a");
        day.pass(DAY.multipliedBy(2));
        assertThat(hash.lately("a")).hasSize(1).doesNotContain(stored);
        assertThat(days()).containsExactly(day.today());
    }

    @Test
    void keepsYesterdaysKeyWhenTodaysIsMade() {
        hash.of("a");
        day.pass(DAY);
        hash.of("a");
        assertThat(days()).containsExactly(day.today().minusDays(1), day.today());
    }

    @Test
    void keepsTheKeyThatWasMadeInWorkTakenBack() {
        var made = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            return hash.of("a");
        });
        assertThat(node().of("a")).isEqualTo(made);
    }

    @Test
    void agreesWhenManyMakeTodaysKeyAtOnce() throws Exception {
        for (var round = 0; round < 5; round++) {
            day.pass(DAY);
            assertThat(new HashSet<>(raced())).hasSize(1);
        }
    }

    private List<String> raced() throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            var nodes = IntStream.range(0, 6).mapToObj(_ -> node()).toList();
            var racing = nodes.stream().map(node -> threads.submit(() -> {
                start.await();
                return node.of("a");
            })).toList();
            start.countDown();
            threads.shutdown();
            threads.awaitTermination(30, SECONDS);
            return racing.stream().map(Future::resultNow).toList();
        }
    }

    private List<LocalDate> days() {
        return jdbi.withHandle(handle -> handle.createQuery("select valid_on from site.hash_key order by valid_on")
                .mapTo(LocalDate.class)
                .list());
    }

    private DailyHash node() {
        return new DailyHash(jdbi, transactions, day);
    }
}
