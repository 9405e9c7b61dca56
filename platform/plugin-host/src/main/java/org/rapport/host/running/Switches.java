package org.rapport.host.running;

import java.util.List;
import java.util.function.BiConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/// Starts and ends plugins, each with those that build on it.
final class Switches {
    private static final Logger log = LoggerFactory.getLogger(Switches.class);

    private final Shelf shelf;
    private final Standings standings;
    private final RunningPlugins running;
    private final ObjectProvider<House> house;
    private final BiConsumer<Installed, PluginFault> tooMany;

    /// @param tooMany told once of one that does too much wrong
    Switches(Shelf shelf, Standings standings, RunningPlugins running, ObjectProvider<House> house,
            BiConsumer<Installed, PluginFault> tooMany) {
        this.shelf = shelf;
        this.standings = standings;
        this.running = running;
        this.house = house;
        this.tooMany = tooMany;
    }

    /// Those that run and build on the plugin `id`, each before those that build on it.
    List<Installed> runningOn(String id) {
        return Needs.on(id, shelf.all()).stream().filter(standings::isOn).toList();
    }

    /// Starts `plugin` with what it wants: whoever calls this knows that its owner agrees. If it does not start, it stands so.
    void start(Installed plugin) {
        try {
            run(plugin);
            standings.agree(plugin);
            Needs.on(plugin.id(), shelf.all()).forEach(each -> goOnWith(plugin, each));
        } catch (PluginFault e) {
            log.error("{} does not start", plugin.path(), e);
            standings.set(plugin, State.FAILED, Fault.of(e, plugin));
        }
    }

    /// Starts `plugin` once more, which should run and does not, if its owner need not be asked.
    void tryAgain(Installed plugin) {
        if (standings.of(plugin).state().isStuck() && standings.isAgreed(plugin)) {
            start(plugin);
        }
    }

    /// Lets `builder` have what `plugin` publishes. Two that would use each other do not wait for each other.
    private void goOnWith(Installed plugin, Installed builder) {
        var mutual = Needs.on(builder.id(), shelf.all()).stream().anyMatch(each -> each.id().equals(plugin.id()));
        if (standings.of(builder).state() == State.FAILED) {
            tryAgain(builder);
        } else if (!mutual && running.lacks(builder.id(), plugin.id())) {
            startAnew(builder);
        }
    }

    private void startAnew(Installed plugin) {
        try {
            replace(plugin);
        } catch (PluginFault e) {
            log.error("{} runs on as it was", plugin.path(), e);
        }
    }

    /// Lets `plugin` run in the place of what runs as the same plugin. Throws [PluginFault] if it does not start; then that
    /// runs on.
    void replace(Installed plugin) {
        whileBuildersRest(plugin.id(), () -> run(plugin));
    }

    private void run(Installed plugin) {
        requireNeeds(plugin);
        running.start(plugin.file(), plugin.manifest(), house.getObject(), fault -> tooMany.accept(plugin, fault));
    }

    private void requireNeeds(Installed plugin) {
        for (var need : plugin.manifest().needs()) {
            if (!need.optional() && shelf.find(need.id()).filter(it -> !standings.isOn(it)).isPresent()) {
                throw new PluginFault(house.getObject().say("host.running.needs", need.id()));
            }
        }
    }

    /// Ends `plugin` after `note` says why, and before it those that build on it: they start again when it does, or without
    /// it if they can.
    void stop(Installed plugin, Runnable note) {
        whileBuildersRest(plugin.id(), () -> {
            note.run();
            running.stop(plugin.id());
        });
    }

    /// Ends those that build on the plugin `id` before `change`, and starts them afterwards.
    private void whileBuildersRest(String id, Runnable change) {
        var builders = runningOn(id);
        try {
            builders.reversed().forEach(each -> running.stop(each.id()));
            change.run();
        } finally {
            builders.forEach(this::start);
        }
    }
}
