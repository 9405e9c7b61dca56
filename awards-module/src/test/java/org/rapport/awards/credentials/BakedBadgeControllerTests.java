package org.rapport.awards.credentials;

import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;

import org.rapport.awards.credentials.baking.Bakery;
import org.rapport.testkit.Browser;
import org.rapport.testkit.ModuleTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.Cast.AMARU;
import static org.rapport.awards.credentials.Cast.AWARD;
import static org.rapport.awards.credentials.Cast.NOW;
import static org.rapport.awards.credentials.Cast.OTHER_AWARD;
import static org.rapport.awards.credentials.Cast.VERSATILE;

@ModuleTest
class BakedBadgeControllerTests {
    private static final byte[] DRAWING = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>".getBytes(UTF_8);

    private final Credentials credentials;
    private final Browser browser;
    private final BakedBadgeController badges;

    BakedBadgeControllerTests(Credentials credentials, Browser browser) {
        this.credentials = credentials;
        this.browser = browser;
        this.badges = new BakedBadgeController(credentials,
                Optional.of(key -> key.equals(VERSATILE) ? Optional.of(DRAWING) : Optional.empty()));
    }

    @Test
    void carriesTheCredential() {
        var issued = credentials.issue(AWARD, AMARU, NOW);

        assertThat(found(badges.svg(issued.id()))).isEqualTo(issued.token());
        assertThat(found(badges.png(issued.id()))).isEqualTo(issued.token());
    }

    @Test
    void saysWhatItIs() {
        var issued = credentials.issue(AWARD, AMARU, NOW);

        assertThat(badges.svg(issued.id()).getHeaders().getContentType()).hasToString("image/svg+xml");
        assertThat(badges.png(issued.id()).getHeaders().getContentType()).hasToString("image/png");
        assertThat(badges.svg(issued.id()).getHeaders().getCacheControl()).isEqualTo("no-cache");
    }

    @Test
    void isGoneOnceItWasTakenBack() {
        var issued = credentials.issue(AWARD, AMARU, NOW);
        credentials.revoke(issued.id(), "");

        assertThat(badges.svg(issued.id()).getStatusCode().value()).isEqualTo(410);
        assertThat(badges.png(issued.id()).getStatusCode().value()).isEqualTo(410);
    }

    @Test
    void isNotThereForWhatNobodyDrewOrIssued() {
        var issued = credentials.issue(OTHER_AWARD, AMARU, NOW);

        assertThat(badges.svg(issued.id()).getStatusCode().value()).isEqualTo(404);
        assertThat(badges.png(UUID.randomUUID()).getStatusCode().value()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {".svg", ".png"})
    void standsAtAnAddress(String ending) {
        var issued = credentials.issue(OTHER_AWARD, AMARU, NOW);
        credentials.revoke(issued.id(), "");

        assertThat(browser.get(issued.path() + ending).status()).isEqualTo(410);
    }

    private static String found(ResponseEntity<byte[]> badge) {
        return Optional.ofNullable(badge.getBody()).flatMap(Bakery::find).orElse("");
    }
}
