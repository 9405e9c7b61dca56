package org.rapport.api.page;

/// Forgets finished pages. Whoever changes what a page shows drops its tag in the same transaction.
public interface CacheTags {
    /// Drops every finished page that carries one of `tags`: after the commit of the present transaction and before
    /// its caller is answered, or at once where there is none. After a rollback nothing is dropped.
    void drop(CacheTag... tags);
}
