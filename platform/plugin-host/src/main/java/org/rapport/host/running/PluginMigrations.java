package org.rapport.host.running;

import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

import org.rapport.host.Manifest;
import org.rapport.host.gate.PluginFile;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Brings the schema of a plugin up to date, as the plugin’s own user, with the scripts in its file.
final class PluginMigrations implements ResourceProvider {
    private final PluginFile file;
    private final Manifest manifest;

    PluginMigrations(PluginFile file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /// One script with a version.
    record Step(MigrationVersion version, String script) {}

    void run(DataSource source) {
        over(source).load().migrate();
    }

    /// Stops behind `last`, as a version did that had no more scripts.
    void run(DataSource source, Step last) {
        over(source).target(last.version()).load().migrate();
    }

    /// In the order in which they run.
    List<Step> steps(DataSource source) {
        return Stream.of(over(source).load().info().all()).filter(each -> each.getVersion() != null)
                .map(each -> new Step(each.getVersion(), each.getScript())).toList();
    }

    private FluentConfiguration over(DataSource source) {
        return Flyway.configure(PluginMigrations.class.getClassLoader()).dataSource(source).schemas(manifest.schema())
                .createSchemas(false).table("flyway_history").resourceProvider(this)
                .javaMigrationClassProvider(List::of).skipDefaultCallbacks(true);
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return file.bytes(name).map(bytes -> new Script(name, bytes)).orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        var folder = "db/migration/" + manifest.id() + "/";
        return file.paths().filter(path -> path.startsWith(folder + prefix))
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
