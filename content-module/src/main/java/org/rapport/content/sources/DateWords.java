package org.rapport.content.sources;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as programs and people write them: "2003/05/12/", "2003 May 12", "12. Mai 2003".
final class DateWords {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}(?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Map<String, Integer> MONTHS = months();

    private DateWords() {}

    /// By the first three letters of their names, in the languages of the desk.
    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var language : List.of("en", "de", "es")) {
            for (var month : Month.values()) {
                var name = month.getDisplayName(TextStyle.FULL, Locale.of(language)).toLowerCase(Locale.ROOT);
                months.put(name.substring(0, 3), month.getValue());
            }
        }
        return months;
    }

    /// As [CslDate#typed], which knows no names of months.
    static Optional<CslDate> read(String written) {
        var year = YEAR.matcher(written);
        var month = named(written);
        return month > 0 && year.find()
                ? CslDate.of(Integer.parseInt(year.group()), month, day(written))
                : CslDate.typed(written);
    }

    /// The month that a number from 1 to 12 or a name says, or 0.
    static int month(String written) {
        return written.strip().matches("0?[1-9]|1[0-2]") ? Integer.parseInt(written.strip()) : named(written);
    }

    private static int named(String written) {
        return WORD.matcher(written).results()
                .map(word -> word.group().toLowerCase(Locale.ROOT).substring(0, 3))
                .filter(MONTHS::containsKey).findFirst().map(MONTHS::get).orElse(0);
    }

    /// The first number of one or two digits, or 0.
    static int day(String written) {
        var day = DAY.matcher(written);
        return day.find() ? Integer.parseInt(day.group()) : 0;
    }
}
