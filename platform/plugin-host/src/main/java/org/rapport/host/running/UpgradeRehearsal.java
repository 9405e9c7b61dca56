package org.rapport.host.running;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.rapport.host.Manifest;
import org.rapport.host.Writers;
import org.rapport.host.gate.PluginFile;
import org.rapport.host.running.PluginMigrations.Step;

/// Whether the scripts of a plugin run wherever a version before it was, and was used.
public final class UpgradeRehearsal {
    /// A script that does not run.
    ///
    /// @param before the last script that the version before had; empty where there was none
    /// @param words which script, and what the database says
    public record Stumble(Optional<String> before, String words) {}

    private final PluginFile file;
    private final Manifest manifest;
    private final Supplier<? extends DataSource> houses;
    private final Consumer<DataSource> use;

    /// @param houses empty ones; each is used up
    /// @param use fills the tables of a version before, as its plugin’s user
    public UpgradeRehearsal(PluginFile file, Manifest manifest, Supplier<? extends DataSource> houses,
            Consumer<DataSource> use) {
        this.file = file;
        this.manifest = manifest;
        this.houses = houses;
        this.use = use;
    }

    /// The first that does not run; empty if all do.
    public Optional<Stumble> run() {
        var steps = steps();
        var before = steps.stream().limit(Math.max(0, steps.size() - 1)).map(Optional::of);
        return Stream.concat(Stream.of(Optional.<Step>empty()), before).flatMap(each -> after(each).stream())
                .findFirst();
    }

    private List<Step> steps() {
        try (var source = empty()) {
            return over(source).steps();
        }
    }

    private Optional<Stumble> after(Optional<Step> last) {
        try (var source = empty()) {
            last.ifPresent(step -> {
                over(source).run(step);
                use.accept(source);
            });
            over(source).run();
            return Optional.empty();
        } catch (PluginFault e) {
            return Optional.of(new Stumble(last.map(Step::script), e.reason()));
        }
    }

    private PluginMigrations over(DataSource source) {
        return new PluginMigrations(file, manifest, source);
    }

    private PluginSource empty() {
        return new PluginDatabases(houses.get(), Writers.AT_ONCE, Path.of("."), (key, _) -> key).open(manifest);
    }
}
