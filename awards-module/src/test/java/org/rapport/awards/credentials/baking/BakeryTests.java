package org.rapport.awards.credentials.baking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.baking.Drawings.STAR;
import static org.rapport.awards.credentials.baking.Drawings.TOKEN;
import static org.rapport.awards.credentials.baking.Drawings.bytes;

class BakeryTests {
    @Test
    void findsWhatWasBaked() {
        assertThat(Bakery.find(BakedSvg.bake(STAR, TOKEN))).contains(TOKEN);
        assertThat(Bakery.find(BakedPng.bake(Raster.png(STAR).orElseThrow(), TOKEN))).contains(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {TOKEN, " \n" + TOKEN + "\r\n", "a.b.", "{\"proof\": []}"})
    void findsWhatStandsAlone(String text) {
        assertThat(Bakery.find(bytes(text))).contains(text.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a.b.c.d", "a b.c.d", "[]", "\u0089PNG\r\n\u001a\n"})
    void findsNothingElse(String text) {
        assertThat(Bakery.find(bytes(text))).isEmpty();
        assertThat(Bakery.find(STAR)).isEmpty();
        assertThat(Bakery.find(Raster.png(STAR).orElseThrow())).isEmpty();
    }
}
