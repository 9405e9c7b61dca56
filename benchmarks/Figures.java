import java.util.List;

/// Figures of one kind, from several rounds or starts.
record Figures(List<Double> sorted) {
    Figures {
        sorted = sorted.stream().sorted().toList();
    }

    double least() {
        return sorted.getFirst();
    }

    /// Of a hundred all others are less.
    double slowest() {
        return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
    }

    double median() {
        return sorted.get(sorted.size() / 2);
    }
}
