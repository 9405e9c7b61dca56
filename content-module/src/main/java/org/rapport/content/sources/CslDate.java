package org.rapport.content.sources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;

/// A date as CSL has it (CSL 1.0.2, "Date Variables"): a year, perhaps a month and a day, or only words such as
/// "in press". What is not known is 0.
///
/// @param words where there is no year
public record CslDate(int year, int month, int day, String words) {
    /// Behind a whole day may stand its time, or another day.
    private static final Pattern YEAR_FIRST = Pattern.compile("(-\\d{4}|\\d{3,4})(?!\\d)"
            + "(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?!\\d)|(?![-/.]?\\d))|(?![-/.]?\\d)).*");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})\\.\\s?)?(\\d{1,2})[./]\\s?(\\d{3,4})");

    public CslDate {
        words = PlainText.shortened(PlainText.line(words), 100);
        if (year == 0 && words.isEmpty()) {
            throw new IllegalArgumentException("Neither a year nor words");
        }
    }

    /// What remains of a date that cannot be: 31 February is February.
    public static Optional<CslDate> of(int year, int month, int day) {
        if (year == 0 || Math.abs(year) > 9999) {
            return Optional.empty();
        }
        var knownMonth = month >= 1 && month <= 12 ? month : 0;
        return Optional.of(new CslDate(year, knownMonth, isDay(year, knownMonth, day) ? day : 0, ""));
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return month > 0 && day > 0 && LocalDate.of(year, month, day).getDayOfMonth() == day;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /// Reads "2003", "2003-05", "2003-05-12" and what goes on after that, "12.05.2003" and "05/2003"; other words, and dates
    /// that no calendar has, stay as they were typed; empty for nothing.
    public static Optional<CslDate> typed(String text) {
        var line = PlainText.line(text);
        return line.isEmpty()
                ? Optional.empty()
                : dayFirst(line).or(() -> yearFirst(line)).or(() -> Optional.of(new CslDate(0, 0, 0, line)));
    }

    private static Optional<CslDate> yearFirst(String line) {
        var numbers = YEAR_FIRST.matcher(line);
        return numbers.matches()
                ? whole(numbers.group(1), numbers.group(2), numbers.group(3))
                : Optional.empty();
    }

    /// With dots as in most of Europe; "05/06/2003" is one day here and another there.
    private static Optional<CslDate> dayFirst(String line) {
        var numbers = DAY_FIRST.matcher(line);
        return numbers.matches()
                ? whole(numbers.group(3), numbers.group(2), numbers.group(1))
                : Optional.empty();
    }

    private static Optional<CslDate> whole(String year, @Nullable String month, @Nullable String day) {
        return of(Integer.parseInt(year), number(month), number(day))
                .filter(date -> date.month == number(month) && date.day == number(day));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /// As [#typed] reads it: "2003-05-12", "2003-05", "2003", or its words.
    @Override
    public String toString() {
        if (year == 0) {
            return words;
        }
        var iso = (year < 0 ? "-" : "") + String.format("%04d", Math.abs(year));
        return month == 0 ? iso : day == 0 ? iso + two(month) : iso + two(month) + two(day);
    }

    private static String two(int number) {
        return String.format("-%02d", number);
    }
}
