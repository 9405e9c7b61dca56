package org.rapport.awards.credentials.received;

import java.net.URI;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.MovableClock;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class ReceivedTableTests {
    private static final URI GUILD = URI.create("https://guild.example/issuer");
    private static final URI OTHERS = URI.create("https://mallory.example/issuer");
    private static final URI CREDENTIAL = URI.create("https://guild.example/credentials/7");

    private final Jdbi jdbi;
    private final ReceivedTable table;

    ReceivedTableTests(Database database) {
        this.jdbi = database.jdbi();
        this.table = database.jdbi().onDemand(ReceivedTable.class);
    }

    @Test
    void keepsACredentialOnce() {
        assertThat(keep(GUILD, "first", "")).isTrue();
        assertThat(keep(GUILD, "second", "")).isFalse();

        assertThat(table.find(table.id(GUILD, CREDENTIAL))).contains(row(GUILD, "first", ""));
    }

    /// Whoever issues one with the name of another one does not get into its place.
    @Test
    void keepsCredentialsOfTwoIssuersApart() {
        keep(GUILD, "first", "");
        keep(OTHERS, "second", "REVOKED");
        table.renew(OTHERS, CREDENTIAL, "third", "Kind", "Guild", "Elena", MovableClock.START, "EXPIRED",
                MovableClock.START);

        assertThat(table.find(table.id(GUILD, CREDENTIAL))).contains(row(GUILD, "first", ""));
        assertThat(table.find(table.id(OTHERS, CREDENTIAL))).contains(row(OTHERS, "third", "EXPIRED"));
    }

    @Test
    void forgetsWhatStandsBesideNoOffer() {
        keep(GUILD, "first", "");
        keep(OTHERS, "second", "");
        jdbi.useHandle(handle -> {
            handle.execute("insert into awards.award (kind, step, since) values ('liebster', 'OFFERED', now())");
            handle.execute("""
                    insert into awards.offer (award_id, kind, giver_name, giver_address, offered_at, words, titled, recalled,
                      credential_id)
                    values (1, 'liebster', '', '', now(), '', false, false, 1)
                    """);
        });

        table.delete(table.id(GUILD, CREDENTIAL));
        table.delete(table.id(OTHERS, CREDENTIAL));

        assertThat(table.find(new ReceivedId(1))).isPresent();
        assertThat(table.find(new ReceivedId(2))).isEmpty();
    }

    private boolean keep(URI issuer, String token, String doubts) {
        return table.keep(issuer, CREDENTIAL, token, "Kind", "Guild", "Elena", MovableClock.START, doubts,
                MovableClock.START);
    }

    private static ReceivedRow row(URI issuer, String token, String doubts) {
        return new ReceivedRow(issuer, CREDENTIAL, token, "Kind", "Guild", "Elena", MovableClock.START, doubts,
                MovableClock.START);
    }
}
