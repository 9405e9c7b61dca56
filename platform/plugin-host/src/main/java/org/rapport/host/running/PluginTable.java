package org.rapport.host.running;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface PluginTable {
    /// @param fault why it does not run though it was switched on; else empty
    /// @param allowed what it may do, as its manifest asked for it
    /// @param signer whose signature it may have
    /// @param tried whether it was switched on once by itself after it had been stopped
    record Row(String id, State state, String fault, String allowed, String signer, boolean tried,
            Instant changedAt) {
        Consent consent() {
            return Consent.of(allowed, signer);
        }

        Row with(Consent given) {
            return new Row(id, state, fault, given.words(), given.signer(), tried, changedAt);
        }

        Row at(State another, String why, Instant moment) {
            return new Row(id, another, why, allowed, signer, tried, moment);
        }

        Row tried(boolean once) {
            return new Row(id, state, fault, allowed, signer, once, changedAt);
        }
    }

    @SqlQuery("select id, state, fault, allowed, signer, tried, changed_at from site.plugin where id = :id")
    Optional<Row> find(@Bind("id") String id);

    @SqlQuery("""
            select id, state, fault, allowed, signer, tried, changed_at from site.plugin order by id
            """)
    List<Row> all();

    @SqlUpdate("""
            insert into site.plugin (id, state, fault, allowed, signer, tried, changed_at)
            values (:id, :state, :fault, :allowed, :signer, :tried, :changedAt)
            """)
    void insert(@BindMethods Row row);

    @SqlUpdate("""
            update site.plugin
            set state = :state, fault = :fault, allowed = :allowed, signer = :signer, tried = :tried,
                changed_at = :changedAt
            where id = :id
            """)
    int update(@BindMethods Row row);

    @SqlUpdate("delete from site.plugin where id = :id")
    void delete(@Bind("id") String id);

    /// Forgets what the plugin did not hear: the ids of its listeners begin with its own.
    @SqlUpdate("delete from site.event_publication where listener_id like concat(:id, '.%')")
    void forgetEvents(@Bind("id") String id);
}
