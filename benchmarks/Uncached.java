import java.io.IOException;
import java.util.ArrayList;

/// What a page costs that is not in the page cache, in milliseconds of processor time.
final class Uncached {
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 7;
    private static final int REQUESTS = 100;
    /// Tomcat closes a connection after a hundred.
    private static final int A_CONNECTION = 50;

    private Uncached() {}

    static void warmUp(Site site, String page) throws IOException {
        ask(site, page, WARM_UP);
    }

    /// The middle of some rounds.
    static double cost(Site site, String page) throws IOException {
        var rounds = new ArrayList<Double>();
        while (rounds.size() < ROUNDS) {
            var before = site.processorTime();
            ask(site, page, REQUESTS);
            rounds.add(site.processorTime().minus(before).toNanos() / 1e6 / REQUESTS);
        }
        return new Figures(rounds).median();
    }

    static void ask(Site site, String page, int times) throws IOException {
        for (var left = times; left > 0; left -= A_CONNECTION) {
            askOverOneConnection(site, page, Math.min(left, A_CONNECTION));
        }
    }

    private static void askOverOneConnection(Site site, String page, int times) throws IOException {
        try (var connection = site.connect()) {
            var request = Request.get(page);
            for (var time = 0; time < times; time++) {
                var answer = connection.send(request);
                if (answer.status() != 200) {
                    throw new IllegalStateException(page + " was answered with " + answer.status());
                }
            }
        }
    }

    /// Until a search finds something, nothing has settled.
    static void awaitIndex(Site site) throws IOException, InterruptedException {
        var quiet = site.processorTime();
        for (var calm = 0; calm < 10;) {
            Thread.sleep(300);
            var now = site.processorTime();
            calm = now.minus(quiet).toMillis() < 60 ? calm + 1 : 0;
            quiet = now;
        }
    }
}
