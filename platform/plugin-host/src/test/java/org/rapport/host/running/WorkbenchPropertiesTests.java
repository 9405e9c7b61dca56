package org.rapport.host.running;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.host.running.WorkbenchProperties.Plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkbenchPropertiesTests {
    private static final Plugins LAMPS = new Plugins(List.of(Path.of("lamps/target/classes")));

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080"})
    void letSomebodyWorkOnHerOwnMachine(String address) {
        assertThat(new WorkbenchProperties(URI.create(address), LAMPS).plugins().dev()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elena.example", "http://192.168.0.7", "http://localhost.elena.example"})
    void letNobodyWorkOnAPublicSite(String address) {
        assertThatThrownBy(() -> new WorkbenchProperties(URI.create(address), LAMPS))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("rapport.plugins.dev");
    }

    @Test
    void sayNothingWhereNobodyWorks() {
        assertThat(new WorkbenchProperties(URI.create("https://elena.example"), new Plugins(List.of())).plugins().dev())
                .isEmpty();
    }
}
