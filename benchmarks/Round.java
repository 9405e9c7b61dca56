import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/// What one request of each subject cost the site's process, in microseconds of processor time.
record Round(List<Double> costs) {
    private static final int TURNS = 10;

    /// Asks for one subject after the other in many short turns, so that what else the machine does meets all alike.
    static Round of(Site site, Load load, List<Subject> subjects) throws InterruptedException, ExecutionException {
        var bills = subjects.stream().map(Bill::new).toList();
        for (int turn = 0; turn < TURNS; turn++) {
            for (var bill : bills) {
                bill.add(site, load);
            }
        }
        return new Round(bills.stream().map(Bill::each).toList());
    }

    /// The costs, and then the ratio of each but the first to the first.
    List<Double> figures() {
        return Stream.concat(costs.stream(), costs.stream().skip(1).map(cost -> cost / costs.getFirst())).toList();
    }
}
