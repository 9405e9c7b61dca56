package org.rapport.content.addresses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileAddressTests {
    private static final String SITE = "https://elena.example";

    @ParameterizedTest
    @ValueSource(strings = {"https://elena.example/wp-content/uploads/2011/12/Quay.jpg",
        "http://www.elena.example/wp-content/uploads/2011/12/quay.jpg?w=300&h=200",
        "//elena.example/wp-content/uploads/2011/12/quay.jpg", "/wp-content/uploads/2011/12/quay.jpg#x"})
    void isAPathOnTheFormerSite(String address) {
        assertThat(FileAddress.of(address, SITE)).contains("/wp-content/uploads/2011/12/quay.jpg");
    }

    @Test
    void namesAnyOtherHost() {
        assertThat(FileAddress.of("https://elena.files.example/2011/12/quay.jpg", SITE))
                .contains("//elena.files.example/2011/12/quay.jpg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://elena.example/", "https://elena.example/a b.jpg",
        "mailto:elena@elena.example"})
    void isNoneWhereThereIsNoFile(String address) {
        assertThat(FileAddress.of(address, SITE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/u/quay-300x200.jpg, /u/quay.jpg, /u/quay-scaled.jpg",
        "/u/quay-scaled.jpg, /u/quay.jpg, /u/quay-scaled.jpg", "/u/quay.jpg, /u/quay.jpg, /u/quay-scaled.jpg"})
    void standsForThePictureInItsOwnSize(String address, String own, String scaled) {
        assertThat(FileAddress.sizes(address)).containsExactly(address, own, scaled);
    }
}
