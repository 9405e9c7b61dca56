package org.rapport.app.cache;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CachePropertiesTests {
    @Test
    void takesSixtyFourMegabytesUnlessToldOtherwise() {
        assertThat(bound(new MockEnvironment()).size()).isEqualTo(DataSize.ofMegabytes(64));
        assertThat(bound(new MockEnvironment().withProperty("rapport.cache.size", "8MB")).size())
                .isEqualTo(DataSize.ofMegabytes(8));
    }

    @Test
    void refusesLessThanNothing() {
        var environment = new MockEnvironment().withProperty("rapport.cache.size", "-1MB");
        assertThatThrownBy(() -> bound(environment)).isInstanceOf(BindException.class)
                .hasRootCauseMessage("rapport.cache.size must not be negative: " + DataSize.ofMegabytes(-1));
    }

    private static CacheProperties bound(MockEnvironment environment) {
        return Binder.get(environment).bindOrCreate("rapport.cache", CacheProperties.class);
    }
}
