package org.rapport.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Properties;

import org.rapport.host.Manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Where the plugin lies that is tested.
///
/// @param root what the addresses of all its files begin with
/// @param packageName as its manifest says it, whether it can be read or not
record PluginPlace(URI root, String packageName) {
    /// The one in whose package `test` lies. Throws [AssertionError] if there is none.
    static PluginPlace of(Class<?> test) {
        try {
            return Collections.list(test.getClassLoader().getResources(Manifest.LOCATION)).stream()
                    .map(PluginPlace::at).filter(each -> each.contains(test))
                    .max(Comparator.comparing(each -> each.packageName.length()))
                    .orElseThrow(() -> new AssertionError(test.getName() + " lies in the package of no plugin: no "
                            + Manifest.LOCATION + " on the class path has it below its `package`"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was compiled into `classes`.
    static PluginPlace in(Path classes) {
        try {
            return at(classes.resolve(Manifest.LOCATION).toUri().toURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PluginPlace at(URL manifest) {
        var said = new Properties();
        try (var reader = new InputStreamReader(manifest.openStream(), UTF_8)) {
            said.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var root = manifest.toString().substring(0, manifest.toString().length() - Manifest.LOCATION.length());
        return new PluginPlace(URI.create(root), said.getProperty("package", "").strip());
    }

    private boolean contains(Class<?> test) {
        return !packageName.isEmpty() && (test.getPackageName() + ".").startsWith(packageName + ".");
    }

    /// A directory, or a JAR.
    Path path() {
        try {
            return Path.of(root.toURL().openConnection() instanceof JarURLConnection jar
                    ? jar.getJarFileURL().toURI()
                    : root);
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(root.toString(), e);
        }
    }
}
