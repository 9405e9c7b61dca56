package org.rapport.host.gate;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

class IntrudersTests {
    static final List<Intruder> intruders = Intruder.all();

    @ParameterizedTest
    @FieldSource("intruders")
    void areTurnedAway(Intruder intruder) {
        assertThat(Judge.findings(PluginJar.of(intruder.source()))).map(Intruder::written)
                .containsAll(intruder.expected());
    }

    @Test
    void areMany() {
        assertThat(intruders).hasSizeGreaterThan(120).extracting(Intruder::what).doesNotHaveDuplicates();
        assertThat(intruders).extracting(Intruder::expected).doesNotContain(List.of());
        assertThat(intruders.stream().flatMap(each -> each.expected().stream())
                .collect(Collectors.groupingBy(each -> each.split(" ")[0], Collectors.counting())))
                .allSatisfy((rule, forms) -> assertThat(forms).as(rule).isGreaterThanOrEqualTo(3));
    }
}
