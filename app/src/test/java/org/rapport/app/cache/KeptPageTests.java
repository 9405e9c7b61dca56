package org.rapport.app.cache;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.rapport.api.page.CacheTag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class KeptPageTests {
    private static final String DAWN = "Sat, 28 Nov 2026 06:00:00 GMT";
    private static final String NOON = "Sat, 28 Nov 2026 12:00:00 GMT";

    @Test
    void isNamedByItsWordsAndHeadersAndNotByItsMoment() throws Exception {
        var name = name("words", "last-modified", DAWN);

        assertThat(name("words", "Last-Modified", NOON)).isEqualTo(name);
        assertThat(name("Words", "last-modified", DAWN)).isNotEqualTo(name);
        assertThat(name("words", "Link", "</a>")).isNotEqualTo(name);
    }

    private static String name(String words, String header, String value) throws Exception {
        var page = new KeptPage(words.getBytes(UTF_8), "text/html", List.of(new Header(header, value)),
                Set.of(CacheTag.SITE));
        var answer = new MockHttpServletResponse();
        page.answer(new MockHttpServletRequest(), answer);
        return String.valueOf(answer.getHeader("ETag"));
    }
}
