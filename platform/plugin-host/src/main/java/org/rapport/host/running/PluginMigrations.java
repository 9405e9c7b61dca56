package org.rapport.host.running;

import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.jspecify.annotations.Nullable;

import org.rapport.host.FailedScript;
import org.rapport.host.Manifest;
import org.rapport.host.gate.PluginFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Brings the schema of a plugin up to date, as the plugin’s own user, with the scripts in its file.
final class PluginMigrations implements ResourceProvider {
    private final PluginFile file;
    private final Manifest manifest;
    private final Flyway flyway;

    PluginMigrations(PluginFile file, Manifest manifest, DataSource source) {
        this.file = file;
        this.manifest = manifest;
        this.flyway = Flyway.configure(PluginMigrations.class.getClassLoader()).dataSource(source)
                .schemas(manifest.schema()).createSchemas(false).table("flyway_history").resourceProvider(this)
                .javaMigrationClassProvider(List::of).skipDefaultCallbacks(true).load();
    }

    /// Whether they would change the tables.
    boolean arePending() {
        return Stream.of(flyway.info().all()).map(MigrationInfo::getState)
                .anyMatch(state -> !state.isApplied() || state == MigrationState.OUTDATED);
    }

    /// A script that ran already and is not what it was: it says something else, or is gone.
    Optional<String> altered() {
        return Stream.of(flyway.info().all()).filter(MigrationInfo::isVersioned).filter(PluginMigrations::isAltered)
                .map(MigrationInfo::getScript).findFirst();
    }

    private static boolean isAltered(MigrationInfo script) {
        return script.getState() == MigrationState.MISSING_SUCCESS
                || script.getState() == MigrationState.SUCCESS && !script.isChecksumMatching();
    }

    /// Throws [PluginFault] with the script that does not run.
    void run() {
        run(flyway);
    }

    private void run(Flyway scripts) {
        try {
            scripts.migrate();
        } catch (FlywayMigrateException e) {
            throw PluginFault.ofMachine(String.valueOf(FailedScript.of(folder(), e).getMessage()));
        }
    }

    private String folder() {
        return "db/migration/" + manifest.id() + "/";
    }

    /// One script with a version.
    record Step(MigrationVersion version, String script) {}

    /// In the order in which they run.
    List<Step> steps() {
        return Stream.of(flyway.info().all()).filter(each -> each.getVersion() != null)
                .map(each -> new Step(each.getVersion(), each.getScript())).toList();
    }

    /// Stops behind `last`, as a version did that had no more scripts.
    void run(Step last) {
        run(Flyway.configure().configuration(flyway.getConfiguration()).target(last.version()).load());
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return file.bytes(name).map(bytes -> new Script(name, bytes)).orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return file.paths().filter(path -> path.startsWith(folder() + prefix))
                .filter(path -> Arrays.stream(suffixes).anyMatch(path::endsWith))
                .<LoadableResource>map(path -> new Script(path, file.bytes(path).orElseThrow())).toList();
    }

    private static final class Script extends LoadableResource {
        private final String path;
        private final byte[] bytes;

        Script(String path, byte[] bytes) {
            this.path = path;
            this.bytes = bytes;
        }

        @Override
        public Reader read() {
            return new StringReader(new String(bytes, UTF_8));
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
