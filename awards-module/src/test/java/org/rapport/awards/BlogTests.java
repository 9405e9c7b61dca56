package org.rapport.awards;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BlogTests {
    @ParameterizedTest
    @CsvSource({"https://bread.example/rye, bread.example", "http://Bread.Example, bread.example",
        "https://letters.example/@anna/figs, letters.example/@anna",
        "https://letters.example/@anna, letters.example/@anna",
        "https://uni.example/~ines/blog/, uni.example/~ines", "https://letters.example/p/@anna, letters.example",
        "https://letters.example/@, letters.example", "https://letters.example/@a!b, letters.example"})
    void isAHostOrSomebodysCornerOfOne(String address, String blog) {
        assertThat(Blog.of(address)).contains(blog);
        assertThat(Blog.host(blog)).isEqualTo(blog.replaceFirst("/.*", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "words", "javascript:alert(1)", "https:///@anna"})
    void isNothingWhereNoSiteIs(String address) {
        assertThat(Blog.of(address)).isEmpty();
    }

    @Test
    void hasAFirstPage() {
        assertThat(Blog.home("bread.example", URI.create("https://bread.example/2026/rye?x=1")))
                .isEqualTo(URI.create("https://bread.example/"));
        assertThat(Blog.home("letters.example/@anna", URI.create("http://letters.example/@anna/figs")))
                .isEqualTo(URI.create("http://letters.example/@anna/"));
    }
}
