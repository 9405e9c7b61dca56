package org.rapport.host.running;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Published;
import org.rapport.host.gate.Published.Verdict;

/// Defines the classes of one plugin from the bytes that passed the gate, and finds no others for them than what is
/// published: a second line of defence behind the same list.
final class PluginLoader extends ClassLoader {
    /// What Spring finds by name for a plugin, and what the classes name that it makes of the plugin’s. The gate shuts it.
    private static final Pattern SPRINGS = Pattern.compile("org\\.aopalliance\\..+|org\\.springframework\\.("
            + "(aop|beans\\.factory|cglib|context\\.annotation|context\\.event|core\\.annotation|transaction"
            + "|web\\.bind|web\\.context|web\\.method|web\\.servlet)\\..+|(beans|context|core)\\.[A-Z].*)");
    /// What the classes name that the JVM and Spring make of the plugin’s. The gate shuts it.
    private static final Pattern MAKERS = Pattern
            .compile("java\\.lang\\.(ThreadLocal|(invoke|reflect|runtime)\\..+)");

    static {
        registerAsParallelCapable();
    }

    /// What stands before the id of a plugin in the name of its loader.
    static final String NAME = "plugin ";

    private final PluginFile file;
    private final Published published;
    private final ClassLoader host;
    private final List<PluginLoader> needed;
    /// The packages that it publishes itself.
    private final Set<String> offered;

    /// @param needed the loaders of the plugins that this one builds on
    PluginLoader(String id, PluginFile file, Published published, ClassLoader host, List<PluginLoader> needed) {
        super(NAME + id, ClassLoader.getPlatformClassLoader());
        this.file = file;
        this.published = published;
        this.host = host;
        this.needed = List.copyOf(needed);
        this.offered = Published.packagesOf(file);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        var found = super.loadClass(name, resolve);
        if (isOfTheJdk(found) && published.type(name) != Verdict.OPEN && !MAKERS.matcher(name).matches()) {
            throw unpublished(name);
        }
        return found;
    }

    private boolean isOfTheJdk(Class<?> type) {
        var loader = type.getClassLoader();
        return loader == null || loader == getParent();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = file.type(name);
        if (bytes.isPresent()) {
            return defineClass(name, bytes.get(), 0, bytes.get().length);
        }
        for (var other : needed) {
            if (other.publishes(name)) {
                return other.loadClass(name);
            }
        }
        if (published.type(name) == Verdict.OPEN || SPRINGS.matcher(name).matches()) {
            return host.loadClass(name);
        }
        throw unpublished(name);
    }

    private static ClassNotFoundException unpublished(String name) {
        return new ClassNotFoundException(name + " is not published to plugins");
    }

    /// Whether it has the type `name` and publishes it to the plugins that need this one.
    boolean publishes(String name) {
        return offered.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))) && file.type(name).isPresent();
    }

    /// Whether the classes of this plugin may name `type`, one of the house or of another plugin.
    boolean sees(Class<?> type) {
        return !(type.getClassLoader() instanceof PluginLoader other)
                || needed.contains(other) && other.publishes(type.getName());
    }

    /// What lies in the plugin itself, and the classes of Spring, which it reads before it loads them.
    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        var own = file.bytes(name);
        if (own.isPresent()) {
            return new ByteArrayInputStream(own.get());
        }
        return SPRINGS.matcher(name.replace('/', '.')).matches() ? host.getResourceAsStream(name) : null;
    }
}
