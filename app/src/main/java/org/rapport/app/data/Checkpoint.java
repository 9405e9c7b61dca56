package org.rapport.app.data;

import java.sql.SQLException;

/// Brings everything that was committed before it began onto the disk.
interface Checkpoint {
    /// Returns when it has ended; throws if it is not certain that all of it lies there.
    void run() throws SQLException;
}
