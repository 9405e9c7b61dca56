package org.rapport.awards.earned;

import java.util.Map;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rapport.testkit.Events;
import org.rapport.testkit.KeptExport;
import org.rapport.testkit.KeptReport;
import org.rapport.testkit.ModuleTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.awards.earned.Company.NORA;
import static org.rapport.awards.earned.Company.NORAS_MAIL;

@ModuleTest
class BadgesPartTests {
    private static final String LINE = "first-comment\tFirst comment\tWe were glad.\tfirst-comment\tSPROUT\t#2f5d50\t#f4e9c8\ton";

    private final BadgesPart part;
    private final Badges badges;
    private final Company company;
    private final Events events;
    private final Jdbi jdbi;
    private final KeptReport report = new KeptReport();

    BadgesPartTests(BadgesPart part, Badges badges, Company company, Events events, Jdbi jdbi) {
        this.part = part;
        this.badges = badges;
        this.company = company;
        this.events = events;
        this.jdbi = jdbi;
    }

    private void reads(String lines) {
        part.read(KeptExport.whole(Map.of("_rapport_badges", lines)), report);
        events.settle();
    }

    @Test
    void takesBadgesAlongButNotWhoHasThem() {
        company.gathers(Ready.FIRST_COMMENT, Ready.NEIGHBOUR);
        badges.switchOff(new BadgeId(2));
        company.says(NORA, "A fig tree took eleven years.", NORAS_MAIL);
        company.approves(1);
        company.confirms();
        var before = badges.all();

        var told = KeptExport.of(part).told();
        assertThat(told.toString()).doesNotContain(NORA, NORAS_MAIL);
        jdbi.useHandle(handle -> {
            handle.execute("delete from awards.holder");
            handle.execute("delete from awards.badge");
        });
        reads(told.getOrDefault("_rapport_badges", ""));

        assertThat(badges.all()).usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "since")
                .isEqualTo(before);
        assertThat(report.brought()).hasSize(2);
        assertThat(company.beside(1)).as("what was said here counts").hasSize(1);
    }

    @Test
    void tellsNothingWhereThereAreNone() {
        assertThat(KeptExport.of(part).told()).isEmpty();
    }

    @Test
    void bringsEachOnce() {
        reads(LINE);
        reads(LINE);

        assertThat(badges.all()).hasSize(1);
        assertThat(report.brought()).hasSize(1);
        assertThat(report.known()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-comment\tFirst comment",
        "First Comment!\tName\tWords.\tby-hand\tSTAR\t#000000\t#ffffff\ton",
        "a\tName\tWords.\tvolume\tSTAR\t#000000\t#ffffff\ton", "a\tName\tWords.\tby-hand\tSTAR\t#000000\t#000001\ton",
        "a\t\tWords.\tby-hand\tSTAR\t#000000\t#ffffff\ton",
        "a\tName\tWords.\tby-hand\tSTAR\t#000000\t#ffffff\ton\tmore"})
    void leavesOutsideWhatNobodyCouldType(String line) {
        reads(line);

        assertThat(badges.all()).isEmpty();
        assertThat(report.skipped()).hasSize(1);
    }

    @Test
    void takesInNoFlood() {
        var lines = new StringBuilder();
        for (var i = 0; i < 150; i++) {
            lines.append(LINE.replaceFirst("first-comment", "badge-" + i)).append('\n');
        }
        reads(lines.toString());

        assertThat(badges.all()).hasSize(100);
        assertThat(report.skipped()).hasSize(50);
    }
}
