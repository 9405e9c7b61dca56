package org.rapport.awards.credentials;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.credentials.Cast.BLOG;
import static org.rapport.awards.credentials.Cast.DAY;
import static org.rapport.awards.credentials.Cast.NOW;
import static org.rapport.awards.credentials.Cast.VERSATILE;

@OnBothDatabases
class CredentialTableTests {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID OTHER_ID = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final CredentialTable credentials;

    CredentialTableTests(Database database) {
        this.credentials = database.jdbi().onDemand(CredentialTable.class);
    }

    @Test
    void keepsACredential() {
        credentials.keep(issued(ID, VERSATILE, BLOG));

        assertThat(credentials.find(ID)).contains(issued(ID, VERSATILE, BLOG));
        assertThat(credentials.of(VERSATILE, BLOG)).contains(issued(ID, VERSATILE, BLOG));
        assertThat(credentials.find(OTHER_ID)).isEmpty();
    }

    @Test
    void keepsOneOfAnAchievementForEachRecipient() {
        credentials.keep(issued(ID, VERSATILE, BLOG));
        credentials.keep(issued(OTHER_ID, VERSATILE, BLOG));
        credentials.keep(issued(UUID.randomUUID(), VERSATILE, "https://hive.example/"));
        credentials.keep(issued(UUID.randomUUID(), "liebster", BLOG));

        assertThat(credentials.all()).hasSize(3).contains(issued(ID, VERSATILE, BLOG));
    }

    @Test
    void isRevokedOnce() {
        credentials.keep(issued(ID, VERSATILE, BLOG));
        credentials.keep(issued(OTHER_ID, "liebster", BLOG));

        assertThat(credentials.revoke(ID, NOW.plus(DAY), "He asked for it")).isTrue();
        assertThat(credentials.revoke(ID, NOW, "Again")).isFalse();

        assertThat(credentials.revoked()).containsExactly(ID);
        assertThat(credentials.find(ID).orElseThrow().revokedAt()).isEqualTo(NOW.plus(DAY));
        assertThat(credentials.find(ID).orElseThrow().revokedFor()).isEqualTo("He asked for it");
    }

    private static IssuedCredential issued(UUID id, String achievement, String recipient) {
        return new IssuedCredential(id, achievement, "Versatile Blogger Award", recipient, "Amaru", NOW,
                "header.payload.signature", null, null);
    }
}
