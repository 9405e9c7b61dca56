package org.rapport.app.data;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OneWriterTests {
    private final ExecutorService others = Executors.newCachedThreadPool();
    private final OneWriter writer = new OneWriter(database());

    @AfterEach
    void leave() {
        others.shutdownNow();
    }

    @Test
    void letsAnotherWriterBeginWhenTheFirstHasEnded() throws Exception {
        var other = whileWriting(() -> others.submit(() -> writing().executeWithoutResult(status -> {})));

        assertThat(other.get(1, TimeUnit.MINUTES)).isNull();
    }

    @Test
    void letsReadersIn() throws Exception {
        var reading = new TransactionTemplate(writer);
        reading.setReadOnly(true);

        writing().executeWithoutResult(
                status -> assertThat(ended(others.submit(() -> reading.executeWithoutResult(inner -> {})))).isTrue());
    }

    @Test
    void runsACheckpointBetweenWriters() throws Exception {
        var ran = new CountDownLatch(1);

        whileWriting(() -> others.submit(() -> {
            writer.between(ran::countDown).run();
            return null;
        }));

        assertThat(ran.await(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void letsOneTransactionBeginWithinAnother() {
        var within = new TransactionTemplate(writer);
        within.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        writing().executeWithoutResult(status -> within.executeWithoutResult(inner -> {}));

        assertThat(isFree()).isTrue();
    }

    @Test
    void isFreeAfterARollbackAndAfterABeginThatFailed() {
        assertThatThrownBy(() -> writing().executeWithoutResult(status -> {
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(isFree()).isTrue();

        var broken = new OneWriter(new Nowhere());
        assertThatThrownBy(() -> new TransactionTemplate(broken).executeWithoutResult(status -> {}))
                .isInstanceOf(CannotCreateTransactionException.class);
        assertThat(isFree(broken)).isTrue();
    }

    @Test
    void keepsNothingOfWhomItAbandonsAndLendsItsConnectionToNobody() throws Exception {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:lent;DB_CLOSE_DELAY=-1");
            pool.setMaximumPoolSize(2);
            var behind = new DelegatingDataSource(pool);
            var borrowing = new TransactionTemplate(writer.transactions(behind));
            var lamps = Jdbi.create(new TransactionAwareDataSourceProxy(behind));
            lamps.useHandle(handle -> handle.execute("create table lamp (id int)"));
            var late = new AtomicReference<Thread>();
            var begun = new CountDownLatch(1);
            var abandoned = new CountDownLatch(1);
            var ended = others.submit(() -> borrowing.executeWithoutResult(status -> {
                lamps.useHandle(handle -> handle.execute("insert into lamp (id) values (1)"));
                late.set(Thread.currentThread());
                begun.countDown();
                await(abandoned);
            }));
            begun.await();

            writer.abandon(late.get());
            abandoned.countDown();

            assertThatThrownBy(ended::get).isInstanceOf(ExecutionException.class);
            for (var asked = 0; asked < 5; asked++) {
                assertThat(lamps.<Integer, RuntimeException>withHandle(handle -> handle
                        .select("select count(*) from lamp").mapTo(int.class).one())).isZero();
            }
            assertThat(isFree()).isTrue();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private TransactionTemplate writing() {
        return new TransactionTemplate(writer);
    }

    /// What `begun` began during a transaction, seen not to end before it.
    private Future<?> whileWriting(Beginning begun) {
        return writing().execute(status -> {
            var other = begun.begin();
            assertThat(ended(other)).as("ended while somebody wrote").isFalse();
            return other;
        });
    }

    private static boolean ended(Future<?> other) {
        try {
            other.get(300, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isFree() {
        return isFree(writer);
    }

    private boolean isFree(OneWriter writer) {
        return ended(others.submit(() -> {
            writer.between(() -> {}).run();
            return null;
        }));
    }

    private static DataSource database() {
        var database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:");
        return database;
    }

    private interface Beginning {
        Future<?> begin();
    }

    /// A database that cannot be reached.
    private static final class Nowhere extends AbstractDataSource {
        @Override
        public java.sql.Connection getConnection() throws SQLException {
            throw new SQLException("nowhere");
        }

        @Override
        public java.sql.Connection getConnection(String name, String password) throws SQLException {
            return getConnection();
        }
    }
}
