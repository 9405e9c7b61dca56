package org.rapport.awards.recognition;

import org.junit.jupiter.api.Test;

import org.rapport.awards.kinds.Catalogue;

import static org.assertj.core.api.Assertions.assertThat;

class AwardWordsTests {
    @Test
    void areTheNamesOfAwardsAndWhatPeopleSayOfThemButNoEverydayWords() {
        assertThat(new AwardWords(new Catalogue()::kinds).words())
                .contains("versatile", "liebster", "award", "nominated", "nominiert", "premio")
                .doesNotContain("one", "very", "blog", "");
    }
}
