package org.rapport.host;

import java.util.concurrent.Callable;
import javax.sql.DataSource;

import org.springframework.transaction.PlatformTransactionManager;

/// How those who have database users of their own take turns with the house where only one may write at a time.
public interface Writers {
    /// Where everybody may write at once.
    Writers AT_ONCE = new ManyWriters();

    /// Begins and ends transactions on `source`.
    PlatformTransactionManager transactions(DataSource source);

    /// Makes a change that is no transaction, while nobody else writes.
    void alone(Runnable change);

    /// `work` that somebody else does while the present thread waits for it: if that has its turn, whoever does the work
    /// changes things within it.
    <T> Callable<T> within(Callable<T> work);

    /// Takes its turn from `late`, for which nobody waits any more; what it has begun is rolled back.
    void abandon(Thread late);
}
