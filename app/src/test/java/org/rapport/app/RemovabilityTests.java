package org.rapport.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rapport.host.Manifests;
import org.rapport.host.Need;

import static org.assertj.core.api.Assertions.assertThat;

/// What is not on the class path is not part of the site, and nothing else minds. That a site with awards has a page for
/// them, the journeys show.
class RemovabilityTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    @Test
    void servesWithoutAwards() throws Exception {
        try (var site = StartedSite.on(without(Set.of("awards")), data)) {
            assertThat(site.status("/")).isEqualTo(200);
            assertThat(site.status("/awards")).isEqualTo(404);
        }
    }

    @Test
    void servesWithoutAwardsAndComments() throws Exception {
        try (var site = StartedSite.on(without(Set.of("awards", "comments")), data)) {
            assertThat(site.status("/")).isEqualTo(200);
            assertThat(site.status("/awards")).isEqualTo(404);
        }
    }

    /// The site's class path without the modules of these ids and those that need them.
    private static List<String> without(Set<String> ids) {
        var gone = new HashSet<>(ids);
        for (var manifest : Manifests.on(RemovabilityTests.class.getClassLoader())) {
            if (manifest.needs().stream().map(Need::id).anyMatch(gone::contains)) {
                gone.add(manifest.id());
            }
        }
        return classPath().stream().filter(part -> gone.stream().noneMatch(id -> isModule(part, id))).toList();
    }

    private static List<String> classPath() {
        return Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    /// Whether `part` is the folder or the jar of the module `id`.
    private static boolean isModule(String part, String id) {
        return part.contains(id + "-module") || part.contains("plugins" + File.separator + id);
    }
}
