package org.rapport.app.privacy;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.api.Disclosure;
import org.rapport.app.Rapport;

import static org.assertj.core.api.Assertions.assertThat;

/// The whole house, and every column of its database that could say something of a person.
class PrivacyTests {
    /// What the owner writes and sets herself. A new table is declared to readers, or stands here because somebody thought
    /// about it.
    private static final Set<String> OF_THE_OWNER = Set.of("content.article", "content.citation",
            "content.citing_style", "content.fact",
            "content.former_address", "content.former_tag", "content.manuscript", "content.medium",
            "content.medium_file", "content.naming", "content.old_address", "content.revision", "content.schedule",
            "content.source", "content.tag", "awards.award_free", "awards.badge", "awards.kind", "awards.line",
            "comments.announced_text", "comments.announcement",
            "comments.article_policy",
            "comments.care", "comments.care_sign",
            "comments.policy", "reading_list.recommendation",
            "site.import", "site.import_run", "site.navigation", "site.owner_mail", "site.origin", "site.settings");
    /// What names things and not people; keys; and how often a page was read.
    private static final Set<String> OF_NOBODY = Set.of("awards.award.draft_key", "awards.award.kind",
            "awards.award.step", "awards.credential.achievement", "awards.credential.name", "awards.holder.state",
            "awards.holder_step.state", "awards.offer.kind", "awards.received_credential.doubts",
            "awards.signing_key.id", "awards.signing_key.private_key", "awards.signing_key.public_key",
            "awards.told.how", "comments.ban.kind",
            "comments.brought.hash",
            "comments.comment.state", "comments.comment.was", "comments.fate.step", "comments.linkback.kind",
            "comments.linkback.state",
            "comments.webmention.outcome",
            "site.event_publication.event_type", "site.event_publication.listener_id",
            "site.event_publication.status", "site.guess.outcome", "site.hash_key.secret", "site.letter.problem",
            "site.plugin.allowed", "site.plugin.fault", "site.plugin.fault_version", "site.plugin.id",
            "site.plugin.sha256", "site.plugin.signer", "site.plugin.state",
            "site.reading.path",
            "site.setup.token_hash", "site.vault_key.file_name", "site.vault_key.mark");

    @TempDir
    private static Path data;
    private static ConfigurableApplicationContext house;

    @BeforeAll
    static void start() {
        house = new SpringApplication(Rapport.class).run("--server.port=-1", "--rapport.data.directory=" + data,
                "--spring.datasource.url=jdbc:h2:mem:privacy;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
                        + "DEFAULT_NULL_ORDERING=HIGH");
    }

    @AfterAll
    static void stop() {
        house.close();
    }

    private static Set<String> declared() {
        return house.getBeansOfType(Disclosure.class).values().stream()
                .flatMap(it -> it.kept().stream().flatMap(kept -> kept.columns().stream())
                        .map(column -> schema(it) + "." + column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A module's own, or the house's.
    private static String schema(Disclosure disclosure) {
        var parts = disclosure.getClass().getPackageName().split("\\.");
        return parts[2].equals("app") ? "site" : parts[2];
    }

    private static List<String> columns() {
        return house.getBean(Jdbi.class).withHandle(handle -> handle.createQuery("""
                select table_schema || '.' || table_name || '.' || column_name
                from information_schema.columns
                where table_schema not in ('information_schema', 'pg_catalog', 'public') and table_name not like 'flyway%'
                  and (lower(data_type) like '%char%' or lower(data_type) like '%binary%'
                       or lower(data_type) like '%bytea%' or lower(data_type) like '%large%')
                order by 1
                """).mapTo(String.class).list());
    }

    @Test
    void declaresEveryColumnThatSaysSomethingOfAVisitor() {
        assertThat(columns()).filteredOn(column -> !OF_THE_OWNER.contains(column.replaceFirst("\\.\\w+$", "")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(declared().stream(), OF_NOBODY.stream()).toList());
    }
}
