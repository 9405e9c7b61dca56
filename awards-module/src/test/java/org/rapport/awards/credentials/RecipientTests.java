package org.rapport.awards.credentials;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecipientTests {
    @ParameterizedTest
    @CsvSource({
        "https://tidewater.example, https://tidewater.example/",
        "HTTPS://Tidewater.EXAMPLE/, https://tidewater.example/",
        "https://tidewater.example/Blog?a=b#top, https://tidewater.example/Blog?a=b",
        "http://tidewater.example:8080/é, http://tidewater.example:8080/%C3%A9"})
    void isOneBlogHoweverItIsWritten(String written, String address) {
        assertThat(new Recipient(URI.create(written), "Amaru").address()).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tidewater.example", "/blog", "mailto:amaru@tidewater.example",
        "javascript://tidewater.example/%0aalert(1)", "ftp://tidewater.example/"})
    void isNothingButABlog(String written) {
        assertThatThrownBy(() -> new Recipient(URI.create(written), "Amaru"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesOutOfANameWhatNobodyCanRead() {
        assertThat(new Recipient(URI.create(Cast.BLOG), "Dr.\u0007 Amaru\n\u202ESol").name())
                .isEqualTo("Dr. Amaru Sol");
    }
}
