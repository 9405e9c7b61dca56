package org.rapport.awards;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rapport.api.Messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.Cast.AMARU;
import static org.rapport.awards.Cast.AMARUS_HOST;
import static org.rapport.awards.Cast.ARTICLE;
import static org.rapport.awards.Cast.NOW;
import static org.rapport.awards.Cast.VERSATILE;
import static org.rapport.awards.Cast.WORDS;

class OfferTests {
    private static final Messages MESSAGES = (key, values) -> key;

    @Test
    void callsTheGiverByName() {
        assertThat(given(AMARU, AMARUS_HOST).giverName(MESSAGES)).isEqualTo(AMARU);
        assertThat(given(AMARU, null).giverName(MESSAGES)).isEqualTo(AMARU);
    }

    @Test
    void callsAGiverWithoutANameByTheBlog() {
        assertThat(given("", AMARUS_HOST).giverName(MESSAGES)).isEqualTo(AMARUS_HOST);
    }

    @Test
    void callsAGiverOfWhomNothingIsKnownSomebody() {
        assertThat(given("", null).giverName(MESSAGES)).isEqualTo("awards.giver.unnamed");
    }

    private static Offer given(String giver, @Nullable String host) {
        return new Offer(new OfferId(1), new AwardId(1), VERSATILE, host, giver, "", ARTICLE, NOW, WORDS, null, null,
                false,
                null, null, null, null);
    }
}
