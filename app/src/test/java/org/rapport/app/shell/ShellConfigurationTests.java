package org.rapport.app.shell;

import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShellConfigurationTests {
    @Test
    void tellsTheTimeNoFinerThanHtmlDoes() {
        var now = new ShellConfiguration().clock().instant();

        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MILLIS));
    }
}
