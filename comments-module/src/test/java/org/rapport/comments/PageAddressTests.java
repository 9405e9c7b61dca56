package org.rapport.comments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.ADDRESS;
import static org.rapport.comments.Cast.PATH;
import static org.rapport.comments.PageAddress.USUAL;

class PageAddressTests {
    private static final PageAddress WAITING = new PageAddress("practice.example", USUAL, PATH);

    @ParameterizedTest
    @ValueSource(strings = {ADDRESS, ADDRESS + "/", ADDRESS + "?from=ward", ADDRESS + "#say", ADDRESS + "/?q=a b|c#say",
        " " + ADDRESS + "\n", "HTTPS://Practice.Example" + PATH, "https://www.practice.example" + PATH,
        "https://practice.example." + PATH, "https://practice.example:443" + PATH, "http://practice.example" + PATH,
        "http://practice.example:80" + PATH,
        "https://practice.example/articles/on%2dwaiting"})
    void isTheSameHoweverItIsSpelled(String address) {
        assertThat(PageAddress.of(address)).contains(WAITING);
    }

    @ParameterizedTest
    @CsvSource({"https://practice.example/articles/on, -1, /articles/on",
        "https://practice.example/Articles/On-Waiting, -1, /Articles/On-Waiting",
        "https://practice.example:80/articles/on-waiting, 80, /articles/on-waiting",
        "http://practice.example:443/articles/on-waiting, 443, /articles/on-waiting",
        "https://practice.example:8443/articles/on-waiting, 8443, /articles/on-waiting",
        "https://practice.example/articles/on-waiting//, -1, /articles/on-waiting/",
        "https://practice.example, -1, ''",
        "https://practice.example/, -1, ''"})
    void tellsOthersApart(String address, int port, String path) {
        assertThat(PageAddress.of(address)).contains(new PageAddress("practice.example", port, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://practice.example/articles/%E5%BE%85%E3%81%A4",
        "https://practice.example/articles/%e5%be%85%e3%81%a4", "https://practice.example/articles/待つ"})
    void readsEveryScript(String address) {
        assertThat(PageAddress.of(address)).map(PageAddress::path).contains("/articles/待つ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://müller.example/a?b#c", "https://xn--mller-kva.example/a",
        "http://www.MÜLLER.example:80/a"})
    void readsAHostInAnyScript(String address) {
        assertThat(PageAddress.of(address)).contains(new PageAddress("xn--mller-kva.example", USUAL, "/a"));
    }

    /// The one with a Cyrillic е.
    @Test
    void tellsALookalikeApart() {
        assertThat(PageAddress.of("https://practicе.example" + PATH)).isPresent()
                .isNotEqualTo(PageAddress.of(ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", PATH, "//practice.example", "ftp://practice.example", "javascript:alert(1)",
        "https://practice.example/%", "https://practice.example/a b", "https://nora@practice.example",
        "https://practice.example/%00", "https://practice.example/a%0D%0Ab", "https://practice.example/%7F"})
    void isNowhereForWhatIsNoAddress(String address) {
        assertThat(PageAddress.of(address)).isEmpty();
    }

    @Test
    void knowsItsSite() {
        assertThat(WAITING.isOnTheSameSiteAs(new PageAddress("practice.example", USUAL, "/"))).isTrue();
        assertThat(WAITING.isOnTheSameSiteAs(new PageAddress("practice.example", 8443, PATH))).isFalse();
        assertThat(WAITING.isOnTheSameSiteAs(new PageAddress("garden.example", USUAL, PATH))).isFalse();
    }
}
