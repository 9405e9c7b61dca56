package org.rapport.app.readings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The readings of the last days as bars, the last of them today; 10 wide each and at most 100 high.
///
/// @param pages the most read ones
record Chart(List<Bar> bars, List<ReadingTable.Page> pages) {
    static final int DAYS = 30;
    static final int WIDTH = 10;
    static final int HEIGHT = 100;
    static final int MOST_PAGES = 5;

    /// @param height from 0 to [#HEIGHT]; a day with any reading shows something
    record Bar(LocalDate day, long count, int height) {}

    static Chart of(LocalDate today, List<ReadingTable.Day> counted, List<ReadingTable.Page> pages) {
        var byDay = counted.stream().collect(Collectors.toMap(ReadingTable.Day::day, ReadingTable.Day::count));
        var most = counted.stream().mapToLong(ReadingTable.Day::count).max().orElse(0);
        return new Chart(IntStream.range(0, DAYS).mapToObj(number -> first(today).plusDays(number))
                .map(day -> bar(day, byDay.getOrDefault(day, 0L), most)).toList(), pages);
    }

    static LocalDate first(LocalDate today) {
        return today.minusDays(DAYS - 1L);
    }

    private static Bar bar(LocalDate day, long count, long most) {
        return new Bar(day, count, count == 0 ? 0 : (int) Math.max(1, HEIGHT * count / most));
    }

    long total() {
        return bars.stream().mapToLong(Bar::count).sum();
    }

    long today() {
        return bars.getLast().count();
    }
}
