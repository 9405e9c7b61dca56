package org.rapport.app.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/// What the desk was given to bring in.
interface ImportRunTable {
    /// False while another one is at work.
    @SqlUpdate("""
            insert into site.import_run (name, started_at, told_at, busy) values (:name, :at, :at, 1)
            on conflict do nothing
            """)
    boolean begin(String name, Instant at);

    @SqlQuery("""
            select id, name, started_at, items, done, reading, outcome, report from site.import_run where busy = 1
            """)
    Optional<ImportRun> atWork();

    @SqlQuery("""
            select id, name, started_at, items, done, reading, outcome, report from site.import_run where id = :id
            """)
    Optional<ImportRun> find(ImportRunId id);

    @SqlQuery("""
            select id, name, started_at, items, done, reading, outcome, report from site.import_run
            order by id desc fetch first :most rows only
            """)
    List<ImportRun> latest(int most);

    @SqlUpdate("""
            update site.import_run set items = :items, done = :done, reading = :reading, told_at = :at where id = :id
            """)
    void tell(ImportRunId id, int items, int done, String reading, Instant at);

    @SqlUpdate("""
            update site.import_run set outcome = :outcome, report = :report, ended_at = :at, busy = null
            where id = :id
            """)
    void end(ImportRunId id, ImportRun.Outcome outcome, String report, Instant at);

    /// Who said nothing since `before` is not at work any more.
    @SqlUpdate("""
            update site.import_run set outcome = 'INTERRUPTED', ended_at = told_at, busy = null
            where busy = 1 and told_at < :before
            """)
    void interrupt(Instant before);
}
