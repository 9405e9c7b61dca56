import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// A few who ask all the time: each over a connection of its own, the next request when the last is answered, until
/// all have been sent or the time is over.
record Load(int connections, int requestsEach, Duration longest) {
    /// Checks every answer, and says how many there were.
    long run(Site site, Subject subject) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + longest.toNanos();
        Callable<Integer> one = () -> ask(site, subject, end);
        try (var workers = Executors.newFixedThreadPool(connections)) {
            var answers = 0L;
            for (var asked : workers.invokeAll(Collections.nCopies(connections, one))) {
                answers += asked.get();
            }
            return answers;
        }
    }

    private int ask(Site site, Subject subject, long end) throws IOException {
        try (var connection = site.connect()) {
            var answers = 0;
            while (answers < requestsEach && System.nanoTime() - end < 0) {
                subject.askAgain(connection);
                answers++;
            }
            return answers;
        }
    }
}
