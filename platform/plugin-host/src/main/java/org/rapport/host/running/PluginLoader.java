package org.rapport.host.running;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.rapport.host.gate.PluginFile;
import org.rapport.host.gate.Published;
import org.rapport.host.gate.Published.Verdict;

/// Defines the classes of one plugin from the bytes that passed the gate, and finds no others for them than what is
/// published: a second line of defence behind the same list.
final class PluginLoader extends ClassLoader {
    /// What Spring finds by name for a plugin, and what the classes name that it makes of the plugin’s. The gate shuts it.
    private static final Pattern SPRINGS = Pattern
            .compile(
                    "org\\.aopalliance\\..+|org\\.springframework\\.(aop|beans|cglib|context|core|transaction|util|web)\\..+");

    static {
        registerAsParallelCapable();
    }

    private final PluginFile file;
    private final Published published;
    private final ClassLoader host;

    PluginLoader(String id, PluginFile file, Published published, ClassLoader host) {
        super("plugin " + id, ClassLoader.getPlatformClassLoader());
        this.file = file;
        this.published = published;
        this.host = host;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = file.type(name);
        if (bytes.isPresent()) {
            return defineClass(name, bytes.get(), 0, bytes.get().length);
        }
        if (published.type(name) == Verdict.OPEN || SPRINGS.matcher(name).matches()) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name + " is not published to plugins");
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
