package org.rapport.awards.earned;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rapport.api.PlainText;
import org.rapport.api.imports.TabbedLine;
import org.rapport.awards.earned.Holder.State;
import org.rapport.awards.earned.Holder.Step;

/// What became of a badge, as an export of ours tells it: a line for each step, the first one first, with tabs between its
/// cells. Whoever wrote the export may have written anything.
final class FormerSteps {
    static final int MOST = 50;
    private static final HolderId NOBODYS = new HolderId(0);
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WHY = 500;

    private FormerSteps() {}

    /// The last of `steps`, which begin with the last.
    static String written(List<Step> steps) {
        return steps.stream().limit(MOST).toList().reversed().stream().map(FormerSteps::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Step it) {
        return TabbedLine
                .of(Stream.of(it.state().name(), it.at().toString(), it.by() == null ? "" : it.by(), it.why()));
    }

    /// At least one step. Throws [IllegalArgumentException] or [java.time.DateTimeException] when that cannot have been by
    /// `now`.
    static List<Step> read(String told, Instant now) {
        var steps = told.lines().limit(MOST + 1).map(FormerSteps::step).toList();
        var moments = steps.stream().map(Step::at).toList();
        if (steps.isEmpty() || steps.size() > MOST || !moments.equals(moments.stream().sorted().toList())
                || moments.getFirst().isBefore(Instant.EPOCH) || moments.getLast().isAfter(now)) {
            throw new IllegalArgumentException("That cannot have been");
        }
        return steps;
    }

    private static Step step(String line) {
        var cells = TabbedLine.cells(line, LONGEST_LINE);
        if (cells.size() != 4) {
            throw new IllegalArgumentException("A step has four cells, not " + cells.size());
        }
        return new Step(NOBODYS, State.valueOf(cells.get(0)), Instant.parse(cells.get(1)), name(cells.get(2)),
                shortened(cells.get(3), LONGEST_WHY));
    }

    private static @Nullable String name(String told) {
        var name = shortened(told, LONGEST_NAME);
        return name.isEmpty() ? null : name;
    }

    private static String shortened(String told, int longest) {
        return PlainText.shortened(PlainText.line(told), longest);
    }
}
