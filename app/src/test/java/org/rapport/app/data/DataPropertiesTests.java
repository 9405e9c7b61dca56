package org.rapport.app.data;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DataPropertiesTests {
    private final DataProperties data = new DataProperties(Path.of("data"));

    @Test
    void givesEachModuleADirectory() {
        assertThat(data.directory("media")).isEqualTo(Path.of("").toAbsolutePath().resolve("data/media"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../media", "a/b", "Media"})
    void givesNobodyAnother(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> data.directory(name));
    }

    @Test
    void wantsADirectory() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DataProperties(Path.of(" ")))
                .withMessageContaining("rapport.data.directory");
    }
}
