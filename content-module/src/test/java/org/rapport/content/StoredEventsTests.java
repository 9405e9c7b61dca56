package org.rapport.content;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.core.EventSerializer;

import org.rapport.api.Origin;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class StoredEventsTests {
    private final EventSerializer stored;

    StoredEventsTests(EventSerializer stored) {
        this.stored = stored;
    }

    @Test
    void ofAnOlderVersionTellOfAFirstPublication() {
        var older = """
                {"article":{"value":1},"slug":{"value":"silence"},"title":"Silence","at":"2026-03-04T17:00:00Z",
                 "origin":"HERE"}""";

        assertThat(stored.deserialize(older, ArticlePublished.class).again()).isFalse();
    }

    @Test
    void keepWhetherItWasTheFirst() {
        var published = new ArticlePublished(new ArticleId(1), new Slug("silence"), "Silence", Cast.NOW,
                Origin.HERE, Cast.LONG_AGO);

        assertThat(stored.deserialize(stored.serialize(published), ArticlePublished.class)).isEqualTo(published);
        assertThat(published.again()).isTrue();
    }
}
