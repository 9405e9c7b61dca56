package org.rapport.app.readings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.rapport.api.page.PageName;
import org.rapport.host.MessageBundles;
import org.rapport.testkit.Database;
import org.rapport.testkit.FilledPlaces;
import org.rapport.testkit.OnBothDatabases;

import static org.assertj.core.api.Assertions.assertThat;

@OnBothDatabases
class ReadingsChartTests {
    private final ReadingTable table;

    ReadingsChartTests(Database database) {
        this.table = database.jdbi().onDemand(ReadingTable.class);
    }

    /// An address is counted as it came, and known by its words.
    @Test
    void callsPagesByTheirTitles() {
        table.add(LocalDate.of(2026, 3, 4), "/articles/%D1%82", 2);
        table.add(LocalDate.of(2026, 3, 4), "/elsewhere", 1);
        PageName title = path -> path.equals("/articles/т") ? Optional.of("Тишина") : Optional.empty();

        assertThat(pages(title)).containsExactly("Тишина", "/elsewhere");
    }

    private List<String> pages(PageName names) {
        var site = new Lindenhaven();
        var readings = new Readings(table, site, Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC));
        var shown = new StringOutput();
        new ReadingsChart(readings, table, FilledPlaces.of(names), site,
                new MessageBundles(() -> Locale.ENGLISH, List.of("site"))).show().writeTo(shown);
        return Jsoup.parse(shown.toString()).select("ol a").eachText();
    }
}
