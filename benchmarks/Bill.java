import java.time.Duration;
import java.util.concurrent.ExecutionException;

/// What the answers for one subject have cost until now.
final class Bill {
    private final Subject subject;
    private Duration processor = Duration.ZERO;
    private long answers;

    Bill(Subject subject) {
        this.subject = subject;
    }

    /// Adds one turn of `load`.
    void add(Site site, Load load) throws InterruptedException, ExecutionException {
        var before = site.processorTime();
        answers += load.run(site, subject);
        processor = processor.plus(site.processorTime().minus(before));
    }

    /// Microseconds of processor time for one answer.
    double each() {
        return processor.toNanos() / 1e3 / answers;
    }
}
