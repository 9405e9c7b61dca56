package org.rapport.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever takes in all plugins that come with the site has a site on which each of them works.
class OfferedPluginsTests {
    private static final String OFFERED = "BOOT-INF/classes/offered/";

    @Test
    void allRunTogether(@TempDir Path home) throws Exception {
        var ids = copy(Files.createDirectories(home.resolve("data/plugins")));
        assertThat(ids).containsExactly("contact", "link-watch", "newsletter", "quiet-hours", "reading-list");

        try (var site = RunningSite.in(home, "--demo")) {
            var owner = OwnersCall.to(site);
            var missing = owner.page("/desk/nothing").title();
            for (var id : ids) {
                assertThat(owner.soon("/desk/" + id, page -> !page.title().equals(missing)).title()).as(id)
                        .isNotEqualTo(missing);
                assertThat(owner.page("/desk/plugins/" + id).select("#state").text()).startsWith("On since ");
            }
            assertThat(owner.page("/contact/request").select("form")).isNotEmpty();
            assertThat(owner.page("/desk/plugins").select("#offers")).isEmpty();
        }
    }

    /// Copies the JARs out of the finished one, and answers their names.
    private static Set<String> copy(Path plugins) throws IOException {
        var ids = new TreeSet<String>();
        try (var jar = new ZipFile(FinishedJar.JAR.toFile())) {
            for (var entry : jar.stream().filter(each -> each.getName().matches(OFFERED + ".+")).toList()) {
                var name = entry.getName().substring(OFFERED.length());
                Files.copy(jar.getInputStream(entry), plugins.resolve(name));
                ids.add(name.replace(".jar", ""));
            }
        }
        return ids;
    }
}
