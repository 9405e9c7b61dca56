package org.rapport.content.sources;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
class CitationsTests {
    private static final int MORE_THAN_AT_ONCE = 501;

    private final Citations citations;
    private final CitationTable table;
    private final Jdbi jdbi;

    CitationsTests(Citations citations, CitationTable table, Jdbi jdbi) {
        this.citations = citations;
        this.table = table;
        this.jdbi = jdbi;
    }

    /// As it was left by a Rapport that took no citations down.
    private void writeAsEver(String slug, String body) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into content.article
                  (slug, title, standfirst, body, format, words, created_at, revised_at, published_at)
                values (?, '', '', ?, 'MARKDOWN', 2, now(), now(), now())
                """, slug, body));
    }

    @Test
    void readsOnceWhatWasWrittenBefore() {
        writeAsEver("sea", "Said [see @Tide2003, p. 4; @moon1999] and [@tide2003], not @shore2001 or [@].");
        for (var i = 1; i < MORE_THAN_AT_ONCE; i++) {
            writeAsEver("shore-" + i, i == MORE_THAN_AT_ONCE - 1 ? "[@last2001]" : "Nothing.");
        }

        citations.readWhatWasWrittenBefore();

        assertThat(table.seen()).extracting(CitationTable.Public::key)
                .containsExactlyInAnyOrder("tide2003", "moon1999", "last2001");
        assertThat(table.unread(1)).isEmpty();
    }
}
