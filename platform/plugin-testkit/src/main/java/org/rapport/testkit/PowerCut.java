package org.rapport.testkit;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.DefaultTransactionStatus;

import org.rapport.host.Writers;

/// Lets the power fail at the worst moment: all is done, and nothing of it is committed yet.
final class PowerCut implements Writers, Renewed {
    /// Where the host says that a listener failed.
    private static final String LISTENERS = "org.rapport.host.running.PluginListener";

    private final LoggingSystem log = LoggingSystem.get(PowerCut.class.getClassLoader());
    private final AtomicInteger cut = new AtomicInteger();
    private volatile boolean due;

    /// From here on no transaction of a plugin comes to its end, and until it is [#over] nobody complains of that.
    void begin() {
        cut.set(0);
        due = true;
        log.setLogLevel(LISTENERS, LogLevel.OFF);
    }

    /// How many transactions were cut off.
    int end() {
        due = false;
        return cut.get();
    }

    /// Who fails from here on is complained of again.
    void over() {
        log.setLogLevel(LISTENERS, null);
    }

    @Override
    public PlatformTransactionManager transactions(DataSource source) {
        return new Transactions(source);
    }

    @Override
    public void alone(Runnable change) {
        AT_ONCE.alone(change);
    }

    @Override
    public <T> Callable<T> within(Callable<T> work) {
        return AT_ONCE.within(work);
    }

    @Override
    public void abandon(Thread late) {
        AT_ONCE.abandon(late);
    }

    @Override
    public void renew() {
        end();
        over();
    }

    private final class Transactions extends JdbcTransactionManager {
        Transactions(DataSource source) {
            super(source);
        }

        /// Those within another go on: the outer one is cut off.
        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            if (due && status.getSuspendedResources() == null) {
                cut.incrementAndGet();
                doRollback(status);
                throw new TransactionSystemException("The power failed before this was committed");
            }
            super.doCommit(status);
        }
    }
}
