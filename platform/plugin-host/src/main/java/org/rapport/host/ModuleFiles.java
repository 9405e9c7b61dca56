package org.rapport.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/// The static files of all modules.
public final class ModuleFiles {
    private final ObjectProvider<DropIns> dropIns;
    /// By id, of the modules on the class path: these stay.
    private final Supplier<Map<String, ServedFiles>> built;

    ModuleFiles(ClassLoader house, ObjectProvider<DropIns> dropIns) {
        this.dropIns = dropIns;
        this.built = SingletonSupplier.of(() -> Manifests.on(house).stream().map(Manifest::id)
                .collect(Collectors.toMap(id -> id, id -> on(house, id))));
    }

    /// Those of the module `id`; empty if no such module runs.
    public Optional<ServedFiles> of(String id) {
        return Optional.ofNullable(built.get().get(id))
                .or(() -> dropIns.stream().flatMap(each -> each.files(id).stream()).findFirst());
    }

    private static ServedFiles on(ClassLoader house, String id) {
        var root = ServedFiles.FOLDER + id + "/";
        var files = new TreeMap<String, byte[]>();
        try {
            for (var file : new PathMatchingResourcePatternResolver(house)
                    .getResources("classpath*:" + root + "**/*.*")) {
                var address = file.getURL().toString();
                files.put(address.substring(address.lastIndexOf(root) + root.length()), file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ServedFiles(id, files);
    }
}
