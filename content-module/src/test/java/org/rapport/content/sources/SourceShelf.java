package org.rapport.content.sources;

import java.time.Clock;

import org.jdbi.v3.core.Jdbi;

/// The sources of a database, for who keeps them with texts, and what texts cite; nobody hears of changes.
public final class SourceShelf {
    private SourceShelf() {}

    public static Citations citations(Jdbi jdbi) {
        return new Citations(jdbi.onDemand(CitationTable.class));
    }

    public static KeptSources on(Jdbi jdbi) {
        return new KeptSources(
                new Sources(jdbi.onDemand(SourceTable.class), jdbi.onDemand(CitationTable.class), dropped -> {},
                        event -> {}, Clock.systemUTC()));
    }
}
