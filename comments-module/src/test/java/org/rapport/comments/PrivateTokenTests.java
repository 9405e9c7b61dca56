package org.rapport.comments;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrivateTokenTests {
    @Test
    void isLongAndFitsIntoAnAddress() {
        assertThat(PrivateToken.make()).matches("[\\w-]{24}");
    }

    @Test
    void isNeverTheSame() {
        assertThat(Stream.generate(PrivateToken::make).limit(1_000)).doesNotHaveDuplicates();
    }
}
