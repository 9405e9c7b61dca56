package org.rapport.host.running;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.rapport.host.running.PluginTable.Row;

/// How it stands with each plugin, and what its owner agreed to: kept over restarts, and while its JAR is away.
final class Standings {
    /// How long one that was stopped rests before it is tried once more, and how long it must then run to be trusted again.
    private static final Duration REST = Duration.ofMinutes(10);
    private static final Duration TRUST = Duration.ofDays(1);

    private final PluginTable table;
    private final Clock clock;

    Standings(PluginTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// How it stands with `plugin`, which begins as `state` if nobody knew it; then what it wants is agreed to.
    Row beginning(Installed plugin, State state) {
        return table.find(plugin.id()).orElseGet(() -> {
            var row = new Row(plugin.id(), state, Fault.NONE, Consent.to(plugin).ofNoFile(), false, clock.instant());
            table.insert(row);
            return row;
        });
    }

    /// A newcomer is off. A row may be left of one whose JAR was away: what its owner agreed to then counts as long as this
    /// one is not switched on.
    void note(Installed plugin) {
        if (beginning(plugin, State.OFF).state() != State.OFF) {
            set(plugin, State.OFF);
        }
    }

    Row of(Installed plugin) {
        return table.find(plugin.id()).orElseThrow();
    }

    /// Empty if somebody takes it out just now.
    Optional<Row> find(Installed plugin) {
        return table.find(plugin.id());
    }

    boolean isKnown(String id) {
        return table.find(id).isPresent();
    }

    boolean isOn(Installed plugin) {
        return of(plugin).state() == State.ON;
    }

    /// Whether `plugin` runs, or did last of all its versions.
    boolean hasRun(Installed plugin) {
        return isOn(plugin) || of(plugin).consent().isOfTheSameFileAs(Consent.to(plugin));
    }

    /// Whether its owner need not be asked about what `plugin` wants.
    boolean isAgreed(Installed plugin) {
        return of(plugin).consent().covers(Consent.to(plugin));
    }

    /// `plugin` runs, and its owner agrees to what it wants.
    void agree(Installed plugin) {
        var row = of(plugin).with(Consent.to(plugin));
        table.update(row.at(State.ON, Fault.NONE, row.state() == State.ON ? row.changedAt() : clock.instant()));
    }

    void set(Installed plugin, State state) {
        set(plugin, state, Fault.NONE);
    }

    /// @param fault why it stands so
    void set(Installed plugin, State state, Fault fault) {
        table.update(of(plugin).at(state, fault, clock.instant()));
    }

    /// What went wrong with `plugin` is told no more; how it stands, and since when, stays.
    void forgetFault(Installed plugin) {
        var row = of(plugin);
        table.update(row.at(row.state(), Fault.NONE, row.changedAt()));
    }

    /// `plugin` is stopped for what it did wrong. One that was tried again and ran well for long may be tried anew.
    void quarantine(Installed plugin, Fault fault) {
        var row = of(plugin);
        var ranWell = row.changedAt().plus(TRUST).isBefore(clock.instant());
        table.update(row.tried(row.tried() && !ranWell).at(State.QUARANTINED, fault, clock.instant()));
    }

    /// Whether `plugin` was stopped a while ago and not tried since. Then it counts as tried from now on.
    boolean takeTrial(Installed plugin) {
        var row = of(plugin);
        var due = row.state() == State.QUARANTINED && !row.tried()
                && !row.changedAt().plus(REST).isAfter(clock.instant());
        if (due) {
            table.update(row.tried(true));
        }
        return due;
    }

    /// The owner herself switches `plugin` on: if it is stopped, it may be tried once more.
    void trust(Installed plugin) {
        table.update(of(plugin).tried(false));
    }

    /// Of all that are known, by their ids, be their JARs here or not.
    List<Row> all() {
        return table.all();
    }

    void forget(String id) {
        table.delete(id);
    }

    /// Forgets also what the plugin `id` did not hear.
    void forgetEvents(String id) {
        table.forgetEvents(id);
    }
}
