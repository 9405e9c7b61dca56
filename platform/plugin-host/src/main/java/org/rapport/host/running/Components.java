package org.rapport.host.running;

import java.util.ArrayList;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

import org.rapport.host.gate.PluginFile;

/// The classes of a plugin that Spring makes beans of. They are looked at one by one: there is no path to scan.
final class Components {
    private Components() {}

    static Class<?>[] of(PluginFile file, ClassLoader loader) {
        var found = new ArrayList<Class<?>>();
        file.types().forEach(name -> {
            var type = load(name, loader);
            if (!type.isInterface() && AnnotatedElementUtils.hasAnnotation(type, Component.class)) {
                found.add(type);
            }
        });
        return found.toArray(Class<?>[]::new);
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
