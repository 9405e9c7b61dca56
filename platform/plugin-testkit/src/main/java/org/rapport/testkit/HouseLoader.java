package org.rapport.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

import org.jspecify.annotations.Nullable;

/// The class path of a test as the house sees it: without the plugin that is about to come. All classes that it has are
/// the same for house and test.
final class HouseLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final PluginPlace plugin;
    private final String folder;

    HouseLoader(ClassLoader all, PluginPlace plugin) {
        super("house without " + plugin.packageName(), all);
        this.plugin = plugin;
        this.folder = plugin.packageName().replace('.', '/') + "/";
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(plugin.packageName() + ".")) {
            throw new ClassNotFoundException(name + " belongs to the plugin");
        }
        return super.loadClass(name, resolve);
    }

    @Override
    public @Nullable URL getResource(String name) {
        try {
            return Collections.list(getResources(name)).stream().findFirst().orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return Collections.enumeration(
                Collections.list(super.getResources(name)).stream().filter(each -> isHouses(name, each)).toList());
    }

    /// What the tests have in the plugin’s package is not the house’s either.
    private boolean isHouses(String name, URL found) {
        return !name.startsWith(folder) && !found.toString().startsWith(plugin.root().toString());
    }
}
