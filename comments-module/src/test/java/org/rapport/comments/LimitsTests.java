package org.rapport.comments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LimitsTests {
    private static Environment told(String comments, String linkbacks) {
        return new MockEnvironment().withProperty("rapport.limits.comments", comments)
                .withProperty("rapport.limits.linkbacks", linkbacks);
    }

    @Test
    void areThereWithoutAnybodySayingSo() {
        assertThat(Limits.of(new MockEnvironment())).isEqualTo(new Limits(6, 60));
    }

    @ParameterizedTest
    @CsvSource({"0, 100000, 0, 100000", "' 12 ', off, 12, 2147483647", "OFF, 1, 2147483647, 1"})
    void areAsTheOperatorHasThem(String comments, String linkbacks, int heard, int taken) {
        assertThat(Limits.of(told(comments, linkbacks))).isEqualTo(new Limits(heard, taken));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "-1", "100001", "1.5"})
    void areRefusedWithASentence(String limit) {
        assertThatThrownBy(() -> Limits.of(told(limit, "60"))).hasMessageContaining("rapport.limits.comments");
    }
}
