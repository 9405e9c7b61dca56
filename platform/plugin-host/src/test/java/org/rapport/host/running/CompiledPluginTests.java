package org.rapport.host.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class CompiledPluginTests {
    private final Path classes;
    private final CompiledPlugin plugin;

    CompiledPluginTests(@TempDir Path home) {
        this.classes = home.resolve("classes");
        this.plugin = new CompiledPlugin(classes);
    }

    private void write(String path, String words) throws IOException {
        Files.createDirectories(classes.resolve(path).getParent());
        Files.writeString(classes.resolve(path), words);
    }

    @Test
    void isNewOnceWhenNothingChangedSinceTheLastLook() throws IOException {
        assertThat(plugin.isNew()).isFalse();

        write("org/example/Lamp.class", "lamp");
        assertThat(plugin.isNew()).isFalse();
        write("org/example/Hall.class", "hall");
        assertThat(plugin.isNew()).isFalse();

        assertThat(plugin.isNew()).isTrue();
        assertThat(plugin.isNew()).isFalse();
    }

    @Test
    void isNewAgainWhenAFileChangesOrGoes() throws IOException {
        write("org/example/Lamp.class", "lamp");
        write("messages/lamps.properties", "lamps");
        plugin.isNew();
        plugin.isNew();

        write("messages/lamps.properties", "more lamps");
        assertThat(plugin.isNew()).isFalse();
        assertThat(plugin.isNew()).isTrue();

        Files.delete(classes.resolve("messages/lamps.properties"));
        assertThat(plugin.isNew()).isFalse();
        assertThat(plugin.isNew()).isTrue();
    }

    @Test
    void isNotNewUntilThereAreClasses() throws IOException {
        write("META-INF/rapport-plugin.properties", "id=lamps");
        plugin.isNew();

        assertThat(plugin.isNew()).isFalse();
    }

    @Test
    void tellsWhatSpeaksAgainstItOnceAndWhenNoBuildGoesOn() throws IOException {
        write("org/example/Lamp.class", "lamp");
        plugin.isNew();
        assertThat(plugin.isNew()).isTrue();
        plugin.complain("is dark");
        assertThat(plugin.takeComplaint()).isEmpty();

        write("org/example/Hall.class", "hall");
        lookOften();
        assertThat(plugin.takeComplaint()).isEmpty();

        plugin.complain("is cold");
        lookOften();
        assertThat(plugin.takeComplaint()).contains("is cold");
        assertThat(plugin.takeComplaint()).isEmpty();
    }

    private void lookOften() {
        for (var looks = 0; looks < 10; looks++) {
            plugin.isNew();
        }
    }
}
