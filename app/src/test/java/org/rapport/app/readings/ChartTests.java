package org.rapport.app.readings;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rapport.app.readings.Chart.Bar;
import org.rapport.app.readings.ReadingTable.Day;

import static org.assertj.core.api.Assertions.assertThat;

class ChartTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    void hasABarForEachDay() {
        var chart = Chart.of(TODAY, List.of(new Day(TODAY, 50), new Day(TODAY.minusDays(1), 1000),
                new Day(TODAY.minusDays(29), 1)), List.of());

        assertThat(chart.bars()).hasSize(30).startsWith(new Bar(TODAY.minusDays(29), 1, 1))
                .endsWith(new Bar(TODAY.minusDays(1), 1000, 100), new Bar(TODAY, 50, 5));
        assertThat(chart.total()).isEqualTo(1051);
        assertThat(chart.today()).isEqualTo(50);
    }

    @Test
    void isFlatWhereNobodyRead() {
        assertThat(Chart.of(TODAY, List.of(), List.of()).bars()).allMatch(bar -> bar.height() == 0);
    }
}
