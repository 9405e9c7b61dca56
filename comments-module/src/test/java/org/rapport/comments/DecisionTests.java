package org.rapport.comments;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionTests {
    @Test
    void leadsBackToTheFirstPageOfTheDesk() {
        assertThat(Decision.back("/desk")).isEqualTo("/desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/desk/comments", "/desk/", "/desk?x", "//ward.example", "https://ward.example/desk",
        "/desk\r\nSet-Cookie: a=b", "javascript:alert(1)"})
    void leadsToTheConversationFromAnywhereElse(String asked) {
        assertThat(Decision.back(asked)).isEqualTo("/desk/comments");
    }
}
