package org.rapport.host;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;

class StepsTests {
    private static boolean meet(String one, String other) {
        return steps(one).meet(steps(other));
    }

    private static Steps steps(String pattern) {
        return Steps.of(PathPatternParser.defaultInstance.parse(pattern));
    }

    @ParameterizedTest
    @CsvSource({"/lamps, /lamps", "/lamps/{id}, /lamps/new", "/lamps/{id}, /{room}/new", "/lamps/**, /lamps",
        "/lamps/**, /{room}/new/one", "/**/new, /lamps/{id}", "/lamps/{*rest}, /lamps/a/b", "/*/new, /lamps/*",
        "/lamps/{id}.txt, /lamps/{name}", "/lamps/{id}.txt, /lamps/old-{id}", "/lamps/{id:[0-9]+}, /lamps/7",
        "/lamps/{id:[0-9]{3}}, /lamps/{name}", "/**, /lamps", "/, /**", "/lamps/li?, /lamps/lit"})
    void meetWhereAnAddressIsOneOfBoth(String one, String other) {
        assertThat(meet(one, other)).isTrue();
        assertThat(meet(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/lamps, /rooms", "/lamps, /lamps/new", "/lamps/{id}, /{room}/new/one", "/lamps/{id}, /rooms/{id}",
        "/lamps/{id}.txt, /lamps/{id}.xml", "/lamps/{id:[0-9]+}, /lamps/new", "/**/new, /lamps/old",
        "/desk/{shelf:articles|pages}/{id}, /desk/lamps/**", "/lamps/a{id}, /lamps/b{id}", "/, /lamps"})
    void doNotMeetElsewhere(String one, String other) {
        assertThat(meet(one, other)).isFalse();
        assertThat(meet(other, one)).isFalse();
    }
}
