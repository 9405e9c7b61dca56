package org.rapport.app.readings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import org.rapport.app.readings.ReadingTable.Day;
import org.rapport.app.readings.ReadingTable.Page;
import org.rapport.testkit.Database;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class ReadingsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private final ReadingTable table;
    private final Readings readings;

    ReadingsTests(Database database) {
        this.table = database.jdbi().onDemand(ReadingTable.class);
        this.readings = new Readings(table, new Lindenhaven(),
                Clock.fixed(Instant.parse("2026-03-03T23:30:00Z"), ZoneOffset.UTC));
    }

    @Test
    void countsEachPageByTheDayOfThePractice() {
        readings.note(asking("/", FIREFOX));
        readings.note(asking("/", FIREFOX));
        readings.note(asking("/articles/silence", FIREFOX));

        readings.writeDown();

        assertThat(table.days(TODAY)).containsExactly(new Day(TODAY, 3));
        assertThat(table.pages(TODAY, 5)).containsExactly(new Page("/", 2), new Page("/articles/silence", 1));
    }

    @Test
    void addsToWhatWasWrittenDown() {
        readings.note(asking("/", FIREFOX));
        readings.writeDown();
        readings.writeDown();
        readings.note(asking("/", FIREFOX));
        readings.writeDown();

        assertThat(table.days(TODAY)).containsExactly(new Day(TODAY, 2));
        assertThat(table.days(TODAY.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mozilla/5.0 (compatible; SomeBot/2.1)", "curl/8.5", "", "Mozilla/5.0 HeadlessChrome/140",
        "SomeCrawler Mozilla/5.0"})
    void countsNoMachines(String agent) {
        readings.note(asking("/", agent));
        readings.writeDown();

        assertThat(table.days(TODAY)).isEmpty();
    }

    @Test
    void countsOnlyWhatIsReadNow() {
        var ahead = asking("/", FIREFOX);
        ahead.addHeader("Sec-Purpose", "prefetch");
        var part = asking("/", FIREFOX);
        part.addHeader("HX-Request", "true");
        var head = asking("/", FIREFOX);
        head.setMethod("HEAD");
        readings.note(ahead);
        readings.note(part);
        readings.note(head);
        readings.note(asking("/" + "x".repeat(500), FIREFOX));
        readings.writeDown();

        assertThat(table.days(TODAY)).isEmpty();
    }

    private static MockHttpServletRequest asking(String path, String agent) {
        var request = new MockHttpServletRequest("GET", path);
        request.addHeader("User-Agent", agent);
        return request;
    }
}
