import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What each subject cost, round by round and in the middle of all rounds.
record Costs(List<Subject> subjects, List<Round> rounds) {
    void print() {
        IO.println("Microseconds of processor time for one request, and the ratio to those of " + names().getFirst());
        line("round", Stream.concat(names().stream(), ratios()));
        for (int i = 0; i < rounds.size(); i++) {
            line(String.valueOf(i + 1), rounds.get(i).figures().stream().map("%.2f"::formatted));
        }
        line("median", medians().map("%.2f"::formatted));
        IO.println("Requests for one second of processor time");
        line("median", medians().limit(subjects.size()).map(cost -> "%,.0f".formatted(1e6 / cost)));
    }

    private List<String> names() {
        return subjects.stream().map(Subject::name).toList();
    }

    private Stream<String> ratios() {
        return names().stream().skip(1).map(name -> name + "/" + names().getFirst());
    }

    private Stream<Double> medians() {
        return IntStream.range(0, rounds.getFirst().figures().size())
                .mapToObj(column -> new Figures(rounds.stream().map(round -> round.figures().get(column)).toList()))
                .map(Figures::median);
    }

    private static void line(String name, Stream<String> cells) {
        IO.println("%-8s".formatted(name) + String.join("", cells.map("%12s"::formatted).toList()));
    }
}
