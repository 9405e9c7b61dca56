package org.rapport.comments;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BylineTests {
    @ParameterizedTest
    @CsvSource({"https://host.example/~alice/, https://host.example/~alice/post",
        "https://host.example/~alice, https://host.example/~alice/post?p=1",
        "https://host.example, http://www.host.example:443/post", "https://host.example/a, https://host.example/a",
        "https://xn--mller-kva.example/, https://xn--mller-kva.example/post",
        "http://host.example/, https://host.example/post", "http://host.example/, http://host.example:80/post"})
    void isBelievedOfAPageBelowTheAuthor(String author, String page) {
        assertThat(
                Byline.of(URI.create(page.replace("http://www.host.example:443", "https://www.host.example")), "Alice",
                        author).url())
                .isEqualTo(author);
    }

    @Test
    void isKeptWithItsHostAsTheNetworkKnowsIt() {
        assertThat(Byline.of(URI.create("https://xn--mller-kva.example/post"), "Ada", "https://müller.example/").url())
                .isEqualTo("https://xn--mller-kva.example/");
    }

    @ParameterizedTest
    @CsvSource({"https://host.example/~alice/, https://host.example/~alice/../~bob/spam",
        "https://host.example/~alice/, https://host.example/~alice/%2e%2e/~bob/spam",
        "https://host.example/~alice/./x, https://host.example/~alice/./x/post",
        "https://host.example/~alice/, https://host.example/~alice2/post",
        "https://host.example/?author=3, https://host.example/post",
        "https://host.example/a, https://other.example/a/post",
        "https://host.example/, http://host.example/post", "https://host.example/, https://host.example:80/post",
        "https://host.example/#%, https://host.example/post",
        "https://hоst.example/, https://host.example/post"})
    void isNotBelievedOfAnotherPage(String author, String page) {
        assertThat(Byline.of(URI.create(page), "Alice", author)).isEqualTo(new Byline("Alice", ""));
    }
}
