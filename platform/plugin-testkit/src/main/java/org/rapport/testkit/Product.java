package org.rapport.testkit;

import java.util.Optional;

/// A database product that the site runs on.
interface Product {
    String name();

    /// Why it cannot run on this machine, if so.
    Optional<String> absence();

    /// A new database with nothing in it.
    Database empty();

    /// A new database with the migrations of the site and of all modules on the class path.
    Database fresh();
}
