package org.rapport.app.events;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.app.Rapport;

import static org.assertj.core.api.Assertions.assertThat;

class RedeliveryTests {
    private static final String DRAFTS = "select title from content.article";
    private static final String UNFINISHED = "select status from site.event_publication where completion_date is null";

    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 4", "11, 1024", "12, 1440", "1000, 1440"})
    void waitsTwiceAsLongAfterEachAttempt(int attempts, long minutes) {
        assertThat(Redelivery.pause(attempts)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "PROCESSING", "RESUBMITTED", "FAILED"})
    void takesUpAtStartWhatAProcessThatDiedLeftBehind(String status) {
        try (var before = start()) {
            publish(before, status, Instant.now());
        }

        try (var site = start()) {
            settle(site);
            assertThat(said(site, DRAFTS)).containsExactly("A thank-you");
        }
    }

    @Test
    void triesAgainWhatFailedAMinuteAgoAndNotWhatFailedJustNow() {
        try (var site = start()) {
            publish(site, "FAILED", Instant.now());
            site.getBean(Redelivery.class).retry();
            assertThat(said(site, UNFINISHED)).containsExactly("FAILED");

            site.getBean(Jdbi.class).useHandle(handle -> handle
                    .execute("update site.event_publication set last_resubmission_date = ?", before(61)));
            site.getBean(Redelivery.class).retry();

            settle(site);
            assertThat(said(site, DRAFTS)).containsExactly("A thank-you");
        }
    }

    private static Instant before(int seconds) {
        return Instant.now().minusSeconds(seconds);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplication(Rapport.class).run("--server.port=-1", "--rapport.data.directory=" + data,
                "--spring.datasource.url=jdbc:h2:file:"
                        + data.resolve("site") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    private static void publish(ConfigurableApplicationContext site, String status, Instant at) {
        site.getBean(Jdbi.class).useHandle(handle -> handle.execute("""
                insert into site.event_publication (id, listener_id, event_type, serialized_event, publication_date,
                    status, completion_attempts, last_resubmission_date)
                values (gen_random_uuid(), 'content.drafts', 'org.rapport.content.DraftProposed', ?, ?, ?, 1, ?)
                """, "{\"key\":\"test\",\"title\":\"A thank-you\",\"body\":\"Thanks.\"}", at, status, at));
    }

    private static void settle(ConfigurableApplicationContext site) {
        site.getBean(Listeners.class).finish(Instant.EPOCH, System.out);
        assertThat(said(site, UNFINISHED)).isEmpty();
    }

    private static List<String> said(ConfigurableApplicationContext site, String sql) {
        return site.getBean(Jdbi.class).withHandle(handle -> handle.createQuery(sql).mapTo(String.class).list());
    }
}
