package org.rapport.plugins.newsletter;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.rapport.content.listing.Search;
import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class ReaderTableTests {
    private static final Instant NOW = MovableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofDays(2));

    private final ReaderTable readers;

    ReaderTableTests(Database database) {
        this.readers = database.jdbi().onDemand(ReaderTable.class);
    }

    @Test
    void keepsAMailboxOnce() {
        readers.insert("Nora@garden.example", "nora@garden.example", "token", NOW);
        readers.insert("nora@garden.example", "nora@garden.example", "other", LATER);

        var nora = readers.find("token").orElseThrow();
        assertThat(nora.written()).isEqualTo("Nora@garden.example");
        assertThat(nora.isConfirmed()).isFalse();
        assertThat(readers.at("nora@garden.example")).contains(nora);
        assertThat(readers.find(nora.id())).contains(nora);
        assertThat(readers.find("other")).isEmpty();
        readers.delete(nora.id());
        assertThat(readers.find(nora.id())).isEmpty();
    }

    @Test
    void remembersWhenSheFirstSaidYes() {
        ask("nora");
        readers.confirm("nora", NOW);
        readers.confirm("nora", LATER);

        assertThat(readers.find("nora")).map(Reader::confirmedAt).contains(NOW);
    }

    @Test
    void goesThroughThoseWhoHadSaidYesByThen() {
        ask("asked");
        confirm("late", LATER);
        confirm("a", NOW);
        confirm("b", NOW);
        confirm("c", NOW);

        assertThat(readers.behind(0, NOW, 2)).extracting(Reader::token).containsExactly("a", "b");
        var last = readers.behind(0, NOW, 2).getLast();
        assertThat(readers.behind(last.id().value(), NOW, 2)).extracting(Reader::token).containsExactly("c");
    }

    @Test
    void countsAndFindsThoseWhoSaidYes() {
        ask("asked");
        confirm("nora", NOW);
        confirm("aki", NOW);
        confirm("100%", NOW);

        assertThat(readers.confirmed()).isEqualTo(3);
        assertThat(readers.unconfirmed()).isOne();
        assertThat(readers.having(Search.ALL.all(), 1, 1)).extracting(Reader::token).containsExactly("aki");
        assertThat(readers.having(Search.read("GARDEN nora", "1").all(), 0, 9)).extracting(Reader::token)
                .containsExactly("nora");
        assertThat(readers.having(Search.read("%", "1").all(), 0, 9)).extracting(Reader::token)
                .containsExactly("100%");
    }

    @Test
    void forgetsWhoDidNotSayYes() {
        ask("asked");
        confirm("nora", NOW);
        readers.forgetUnconfirmed(NOW);
        assertThat(readers.unconfirmed()).isOne();

        ask("again");
        readers.askAgain("again@garden.example", LATER);
        readers.forgetUnconfirmed(LATER);

        assertThat(readers.find("asked")).isEmpty();
        assertThat(readers.find("again")).isPresent();
        assertThat(readers.find("nora")).isPresent();
    }

    private void ask(String name) {
        var address = name + "@garden.example";
        readers.insert(address, address, name, NOW);
    }

    private void confirm(String name, Instant at) {
        ask(name);
        readers.confirm(name, at);
    }
}
