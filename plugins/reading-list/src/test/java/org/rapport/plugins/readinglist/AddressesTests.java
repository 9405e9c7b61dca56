package org.rapport.plugins.readinglist;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTests {
    @ParameterizedTest
    @ValueSource(strings = {
        "See [the book](https://harbour.example/pause).",
        "See https://harbour.example/pause.",
        "(https://harbour.example/pause)",
        "[^1]: A. Marsh, *The Pause*, <https://harbour.example/pause>",
        "<a href='https://harbour.example/pause'>the book</a>",
        "HTTP://WWW.Harbour.example/pause/#chapter-2"})
    void findsAnAddressHoweverItIsWritten(String text) {
        assertThat(Addresses.in(text)).containsExactly("harbour.example/pause");
    }

    @Test
    void tellsAddressesApart() {
        assertThat(
                Addresses.in(
                        "https://a.example/x https://a.example/X https://a.example/x?y=1&amp;z=2 https://b.example"))
                .containsExactlyInAnyOrder("a.example/x", "a.example/X", "a.example/x?y=1&z=2", "b.example");
    }

    @Test
    void keepsParenthesesThatBelongToAnAddress() {
        assertThat(Addresses.in("[Pause](https://wiki.example/Pause_(music))"))
                .containsExactly("wiki.example/Pause_(music)");
    }

    @Test
    void findsNothingInWordsAlone() {
        assertThat(Addresses.in("A pause is no https:// and no harbour.example/pause")).isEmpty();
    }

    @Test
    void passesOverWhatIsTooLongToBeKept() {
        assertThat(Addresses.in("https://a.example/" + "x".repeat(Addresses.LONGEST))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://harbour.example", "http://harbour.example/pause?page=2#top"})
    void knowsAnAddress(String typed) {
        assertThat(Addresses.isAddress(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "harbour.example", "javascript:alert(1)", "https://", "https://harbour.example/a b",
        "https://harbour.example/\"x"})
    void knowsWhatIsNoAddress(String typed) {
        assertThat(Addresses.isAddress(typed)).isFalse();
    }
}
