package org.rapport.app;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The plugins that come with the site are called in its list of plugins as in the menu of the desk.
class PluginNamesTests {
    /// What a section or a setting of the desk is called.
    private static final Pattern ENTRY = Pattern.compile("new Entry\\(messages\\.say\\(\"([a-z.-]+)\"\\)");

    private static final String EXAMPLE = "keepsakes";

    static Stream<Path> plugins() {
        var all = House.ROOT.resolve("plugins");
        return House.modules().stream()
                .filter(module -> module.startsWith(all) && !module.equals(all.resolve(EXAMPLE)));
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void areCalledAlikeEverywhere(Path plugin) {
        var keys = House.files(plugin, ".java").stream()
                .flatMap(file -> ENTRY.matcher(House.text(file)).results()).map(found -> found.group(1)).toList();

        assertThat(keys).isNotEmpty();
        for (var language : new String[]{"", "_de", "_es"}) {
            var words = words(plugin, language);
            assertThat(keys).allSatisfy(key -> assertThat(words.getProperty(plugin.getFileName() + ".name"))
                    .as(language).isEqualTo(words.getProperty(key)).isNotBlank());
        }
    }

    private static Properties words(Path plugin, String language) {
        var words = new Properties();
        var id = plugin.getFileName();
        try {
            words.load(new StringReader(
                    House.text(plugin.resolve("src/main/resources/messages/" + id + language + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
