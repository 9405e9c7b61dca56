package org.rapport.api;

import java.nio.file.Path;

/// Where the modules of the house keep files: below the data directory, beside the database.
public interface Storage {
    /// The directory `name`, such as `media`, which a module makes when it needs it. Throws [IllegalArgumentException]
    /// for a name that is not made of small Latin letters and hyphens.
    Path directory(String name);
}
