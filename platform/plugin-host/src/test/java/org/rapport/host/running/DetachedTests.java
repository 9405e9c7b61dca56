package org.rapport.host.running;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// As if the classes of this test were a plugin’s.
class DetachedTests {
    private final Detached detached = new Detached(DetachedTests.class.getClassLoader());
    private boolean lit = true;

    /// The same loader as the host’s records here, so that only what is no record can be told apart.
    private static final class Lamp {}

    private Content lamp() {
        return output -> output.writeContent(lit ? "lit" : "dark");
    }

    @Test
    void writesContentWhileThePluginIsAtIt() {
        var content = (Content) Objects.requireNonNull(detached.of(lamp()));
        lit = false;

        assertThat(written(content)).isEqualTo("lit");
    }

    @Test
    void takesNothingOfThePluginAlong() {
        assertThatThrownBy(() -> detached.of(new Lamp())).hasMessageContaining("cannot leave it");
        assertThatThrownBy(() -> detached.of(List.of(new Lamp()))).hasMessageContaining("cannot leave it");
        assertThatThrownBy(() -> detached.of(Optional.of(new Lamp()))).hasMessageContaining("cannot leave it");
        assertThatThrownBy(() -> detached.of(Map.of("lamp", new Lamp()))).hasMessageContaining("cannot leave it");
    }

    @Test
    void leavesWhatIsNobodysAsItIs() {
        assertThat(detached.of(null)).isNull();
        assertThat(detached.of("words")).isEqualTo("words");
        assertThat(detached.of(List.of(1, 2))).isEqualTo(List.of(1, 2));
        assertThat(detached.of(Set.of("a"))).isEqualTo(Set.of("a"));
        assertThat(detached.of(Map.of("a", 1))).isEqualTo(Map.of("a", 1));
    }

    private static String written(Content content) {
        var output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
