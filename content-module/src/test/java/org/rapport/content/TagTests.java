package org.rapport.content;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TagTests {
    @Test
    void keepsTheOwnersWords() {
        assertThat(Tag.named("Überich & Es").name()).isEqualTo("Überich & Es");
    }

    @Test
    void keepsNothingThatNobodyCanRead() {
        assertThat(new Tag(new Slug("grief"), " Gr\u0000ief\n\u202E").name()).isEqualTo("Grief");
    }

    @Test
    void hasAnAddressThatReadsLikeIt() {
        assertThat(Tag.named("Überich & Es").path()).isEqualTo("/tags/ueberich-es");
    }
}
