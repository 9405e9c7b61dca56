package org.rapport.host;

import java.util.List;
import java.util.Properties;

import org.semver4j.Semver;

/// What a module or plugin says of itself in `META-INF/rapport-plugin.properties`.
///
/// @param id lower case with hyphens, at most 40 signs; names its schema (with underscores), messages, styles and migrations
/// @param name for people
/// @param version of the plugin (Semantic Versioning 2.0.0)
/// @param packageName where its classes lie: this package and those below it are its own
/// @param requires the versions of the published packages that it was written for
/// @param needs the modules that it builds on
/// @param routes patterns of its addresses, besides `/<id>` and `/desk/<id>` with all below them
/// @param permissions what it asks the owner for
public record Manifest(String id, String name, Semver version, String packageName, VersionRange requires,
        List<Need> needs, List<String> routes, List<Permission> permissions) {
    /// Where it lies in a JAR.
    public static final String LOCATION = "META-INF/rapport-plugin.properties";

    public Manifest {
        needs = List.copyOf(needs);
        routes = List.copyOf(routes);
        permissions = List.copyOf(permissions);
    }

    /// Reads what is `said`. Throws [UnreadableManifest], which names everything that is missing or not understood.
    public static Manifest read(Properties said) {
        return new ManifestReader(said).read();
    }

    /// The package of what it has only for the plugin `need`, without which it could be.
    public String packageFor(String need) {
        return packageName + "." + need.replace("-", "");
    }

    /// The database schema that belongs to it alone.
    public String schema() {
        return schema(id);
    }

    /// That of the module called `id`.
    public static String schema(String id) {
        return id.replace('-', '_');
    }
}
