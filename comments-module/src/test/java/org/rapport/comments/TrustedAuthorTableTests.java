package org.rapport.comments;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.comments.Cast.GARDEN;
import static org.rapport.comments.Cast.LONG_AGO;
import static org.rapport.comments.Cast.NORA;
import static org.rapport.comments.Cast.NOW;

@OnBothDatabases
class TrustedAuthorTableTests {
    private final TrustedAuthorTable trusted;

    TrustedAuthorTableTests(Database database) {
        this.trusted = database.jdbi().onDemand(TrustedAuthorTable.class);
    }

    @Test
    void keepsWhatWasDecidedFirstAndTellsWhatWasDecidedLast() {
        assertThat(trusted.keep(GARDEN, NORA, LONG_AGO, "Elena")).isTrue();
        assertThat(trusted.keep("https://ward.example/", "", NOW, "Marta")).isTrue();
        assertThat(trusted.keep(GARDEN, "Somebody", NOW, "Marta")).isFalse();

        assertThat(trusted.all()).containsExactly(new TrustedAuthor("https://ward.example/", "", NOW, "Marta"),
                new TrustedAuthor(GARDEN, NORA, LONG_AGO, "Elena"));
    }
}
