package org.rapport.host.running;

import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// What a plugin keeps, as its database user sees it.
final class PluginSource extends DelegatingDataSource implements AutoCloseable {
    private final PluginUser user;
    private final HikariDataSource pool;
    private Optional<Rehearsal> rehearsal = Optional.empty();

    PluginSource(PluginUser user, HikariDataSource pool) {
        super(pool);
        this.user = user;
        this.pool = pool;
    }

    /// From now on what becomes of the tables is undone when this is closed, unless it is kept before.
    ///
    /// @param keepsWaiting whether a version of the plugin that runs waits for the end of it
    void rehearse(Schemas schemas, boolean keepsWaiting) {
        var begun = schemas.rehearse(user, pool, keepsWaiting);
        rehearsal = Optional.of(begun);
        setTargetDataSource(begun.source());
    }

    /// What was rehearsed is for good.
    void keep() {
        rehearsal.ifPresent(Rehearsal::keep);
        setTargetDataSource(pool);
        rehearsal = Optional.empty();
    }

    @Override
    public void close() {
        pool.close();
        rehearsal.ifPresent(Rehearsal::undo);
        rehearsal = Optional.empty();
    }
}
