package org.rapport.app.data;

import java.io.IOException;
import java.sql.SQLException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// The H2 file while the site runs on it: written down as ours before anybody is answered, compacted and given back
/// after everybody has finished.
final class EmbeddedDatabase implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final DataDirectory directory;
    private final OwnConnection connection;
    private volatile boolean running;

    EmbeddedDatabase(DataDirectory directory, OwnConnection connection) {
        this.directory = directory;
        this.connection = connection;
    }

    /// Opens the file first: who cannot have it must not write over its owner's number.
    @Override
    public void start() {
        try {
            connection.execute("select 1");
            directory.claim();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Cannot work in " + directory.path(), e);
        }
        running = true;
    }

    /// Without it the file only grows: each commit leaves the old pages behind.
    @Override
    public void stop() {
        running = false;
        try {
            connection.execute("SHUTDOWN COMPACT");
            directory.release();
        } catch (SQLException | IOException e) {
            log.warn("The database in {} was closed without being compacted", directory.path(), e);
        } finally {
            connection.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// First to start and last to stop.
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
