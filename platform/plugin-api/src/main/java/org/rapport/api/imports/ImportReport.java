package org.rapport.api.imports;

/// What an import did, for the owner to read.
public interface ImportReport {
    /// Something came in: counted under `what`, such as "articles" (already in the site's language).
    void brought(String what);

    /// It was here already, unchanged: counted under `what`.
    void known(String what);

    /// It stays outside: `which` names it, `why` says it in a sentence.
    void skipped(String which, String why);

    /// It came in, and the owner should know something about it.
    void noted(String which, String what);
}
