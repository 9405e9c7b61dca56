package org.rapport.host;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/// How those who have database users of their own take turns with the house where only one may write at a time.
public interface Writers {
    /// Where everybody may write at once.
    Writers AT_ONCE = new Writers() {
        @Override
        public PlatformTransactionManager transactions(DataSource source) {
            return new JdbcTransactionManager(source);
        }

        @Override
        public void alone(Runnable change) {
            change.run();
        }

        @Override
        public void abandon(Thread late) {}
    };

    /// Begins and ends transactions on `source`.
    PlatformTransactionManager transactions(DataSource source);

    /// Makes a change that is no transaction, while nobody else writes.
    void alone(Runnable change);

    /// Takes its turn from `late`, for which nobody waits any more; what it has begun is rolled back.
    void abandon(Thread late);
}
