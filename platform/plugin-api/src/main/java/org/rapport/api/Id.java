package org.rapport.api;

/// A typed database id: a record with one `long value`, such as `record ArticleId(long value) implements Id`.
/// Jdbi binds and reads every implementation by itself (see [IdMapping]).
public interface Id {
    /// The value of the identity column, greater than zero for everything that is stored.
    long value();
}
