package org.rapport.host.running;

import javax.sql.DataSource;

/// A change of what a plugin keeps that may come to nothing.
interface Rehearsal {
    /// Where the plugin sees its tables meanwhile.
    DataSource source();

    /// It was for good.
    void keep();

    /// Schema and data become what they were.
    void undo();
}
