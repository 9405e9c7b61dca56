package org.rapport.sample;

import java.time.Instant;
import java.util.List;

import org.jdbi.v3.sqlobject.statement.GetGeneratedKeys;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

import org.rapport.sample.Note.NoteId;

interface NoteTable {
    @SqlUpdate("""
            insert into sample.note (text, written)
            values (:text, :written)
            """)
    @GetGeneratedKeys("id")
    NoteId insert(String text, Instant written);

    @SqlQuery("""
            select id, text, written
            from sample.note
            order by id
            """)
    List<Note> all();

    @SqlUpdate("""
            merge into sample.echo using (values (:id)) heard (note) on echo.note = heard.note
            when not matched then insert (note) values (heard.note)
            """)
    void echo(NoteId id);

    @SqlQuery("""
            select count(*)
            from sample.echo
            """)
    int echoes();
}
