package org.rapport.host;

import java.util.Objects;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Everybody may write at once.
final class ManyWriters implements Writers {
    private final Loans loans = new Loans();

    @Override
    public PlatformTransactionManager transactions(DataSource source) {
        return new Lending(source, loans);
    }

    @Override
    public void alone(Runnable change) {
        change.run();
    }

    @Override
    public <T> Callable<T> within(Callable<T> work) {
        return work;
    }

    @Override
    public void abandon(Thread late) {
        loans.takeFrom(late);
    }

    private static final class Lending extends JdbcTransactionManager {
        private static final long serialVersionUID = 1;

        private final transient Loans loans;

        Lending(DataSource source, Loans loans) {
            super(source);
            this.loans = loans;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            super.doBegin(transaction, definition);
            loans.begun(transaction, Objects.requireNonNull(getDataSource()));
        }

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            loans.ended(transaction);
            super.doCleanupAfterCompletion(transaction);
        }
    }
}
