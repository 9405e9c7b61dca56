package org.rapport.host.running;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FaultsTests {
    private final List<PluginFault> all = new ArrayList<>();
    private final List<PluginFault> told = new ArrayList<>();
    private long now;
    private final Faults faults = new Faults("slow", () -> now, (_, fault) -> all.add(fault), told::add);

    @Test
    void tellsOfTheFifthWithinAMinuteOnce() {
        for (var fault = 1; fault <= 4; fault++) {
            after(Duration.ofSeconds(14));
        }
        assertThat(told).isEmpty();

        after(Duration.ofSeconds(14));
        assertThat(told).hasSize(1);

        after(Duration.ofSeconds(1));
        assertThat(told).hasSize(1);
        assertThat(all).hasSize(6);
    }

    @Test
    void forgetsWhatIsLongerAgo() {
        for (var fault = 1; fault <= 20; fault++) {
            after(Duration.ofSeconds(16));
        }

        assertThat(told).isEmpty();
    }

    private void after(Duration pause) {
        now += pause.toNanos();
        faults.add(new PluginFault("slow"));
    }
}
