package org.rapport.host.running;

import org.rapport.host.gate.Published;
import org.rapport.host.gate.Published.Verdict;

/// What libraries read for a plugin, method by method: its own objects, and records that the house publishes. Of anything else
/// they would tell what the plugin cannot ask itself.
final class ReadByLibraries {
    private ReadByLibraries() {}

    static boolean isOne(Class<?> type, Published published) {
        return type.getClassLoader() instanceof PluginLoader || isRecord(type, published);
    }

    /// Whether `type` is a record that is published.
    static boolean isRecord(Class<?> type, Published published) {
        return type.isRecord() && published.type(type.getName()) == Verdict.OPEN;
    }
}
