package org.rapport.app.shell;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.rapport.host.ModuleFiles;
import org.rapport.host.ServedFiles;

/// The static files of modules. What was packed of a plugin’s goes when it goes.
@Component
final class ModuleAssets {
    private final ModuleFiles modules;
    private final Map<ServedFiles, Map<String, Asset>> made = Collections.synchronizedMap(new WeakHashMap<>());

    ModuleAssets(ModuleFiles modules) {
        this.modules = modules;
    }

    /// The file `name` of the module called `id`, if that runs and has it.
    Optional<Asset> find(String id, String name) {
        return modules.of(id).filter(files -> files.bytes(name).isPresent()).map(files -> made
                .computeIfAbsent(files, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, _ -> new Asset(files.path(name),
                        ServedFiles.mediaType(name).orElse("application/octet-stream"),
                        files.bytes(name).orElseThrow())));
    }
}
