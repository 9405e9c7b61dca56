package org.rapport.api.imports;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapport.api.PlainText;

/// A line of a list in an export of ours: cells with tabs between them.
public final class TabbedLine {
    private static final String BETWEEN = "\t";

    private TabbedLine() {}

    /// Each cell on one line, whatever is in it.
    public static String of(Stream<String> cells) {
        return cells.map(PlainText::line).collect(Collectors.joining(BETWEEN));
    }

    /// The cells of `line`, which anybody may have written; none if it is longer than `longest`, as no line of ours is.
    public static List<String> cells(String line, int longest) {
        return line.length() > longest ? List.of() : List.of(line.split(BETWEEN, -1));
    }
}
