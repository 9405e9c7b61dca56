package org.rapport.host.running;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

interface PluginTable {
    /// @param fault why it does not run though it was switched on, or why another version was taken back
    /// @param consent what its owner agreed to
    /// @param tried whether it was switched on once by itself after it had been stopped
    record Row(String id, State state, @Nested Fault fault, @Nested Consent consent, boolean tried,
            Instant changedAt) {
        Row with(Consent given) {
            return new Row(id, state, fault, consent.with(given), tried, changedAt);
        }

        Row at(State another, Fault why, Instant moment) {
            return new Row(id, another, why, consent, tried, moment);
        }

        Row tried(boolean once) {
            return new Row(id, state, fault, consent, once, changedAt);
        }
    }

    @SqlQuery("""
            select id, state, fault, fault_of_machine, fault_version, allowed, signer, sha256, tried, changed_at
            from site.plugin where id = :id
            """)
    Optional<Row> find(@Bind("id") String id);

    @SqlQuery("""
            select id, state, fault, fault_of_machine, fault_version, allowed, signer, sha256, tried, changed_at
            from site.plugin order by id
            """)
    List<Row> all();

    @SqlUpdate("""
            insert into site.plugin (id, state, fault, fault_of_machine, fault_version, allowed, signer, sha256, tried,
                changed_at)
            values (:id, :state, :fault.words, :fault.isOfMachine, :fault.version, :consent.allowed, :consent.signer,
                :consent.sha256, :tried, :changedAt)
            """)
    void insert(@BindMethods Row row);

    @SqlUpdate("""
            update site.plugin
            set state = :state, fault = :fault.words, fault_of_machine = :fault.isOfMachine,
                fault_version = :fault.version, allowed = :consent.allowed, signer = :consent.signer,
                sha256 = :consent.sha256, tried = :tried, changed_at = :changedAt
            where id = :id
            """)
    int update(@BindMethods Row row);

    @SqlUpdate("delete from site.plugin where id = :id")
    void delete(@Bind("id") String id);

    /// Forgets what the plugin did not hear: the ids of its listeners begin with its own.
    @SqlUpdate("delete from site.event_publication where listener_id like concat(:id, '.%')")
    void forgetEvents(@Bind("id") String id);
}
