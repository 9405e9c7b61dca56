import java.util.List;

/// Figures of one kind, from several rounds or starts.
record Figures(List<Double> sorted) {
    Figures {
        sorted = sorted.stream().sorted().toList();
    }

    double least() {
        return sorted.getFirst();
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }
}
