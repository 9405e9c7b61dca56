import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Measures what pages cost that list or search articles, on a site with few of them and on one with many. Nothing comes
/// from the page cache.
final class ManyArticles {
    private static final int FEW = 100;
    private static final int MANY = 10_000;
    private static final int WARM_UP = 300;
    private static final int ROUNDS = 7;
    private static final int REQUESTS = 100;
    /// Tomcat closes a connection after a hundred.
    private static final int A_CONNECTION = 50;

    /// A query that no page declares keeps it out of the page cache.
    private static final Map<String, String> PAGES = pages();

    private final List<String> launch;

    private ManyArticles(String jar) {
        this.launch = List.of("-jar", jar);
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("home", "/?uncached");
        pages.put("tag", "/tags/tag-7?uncached");
        pages.put("archive", "/archive/" + ArticleMill.NEWEST_YEAR + "?uncached");
        pages.put("feed", "/feed.atom?uncached");
        pages.put("search", "/search?q=lantern+harb&uncached");
        pages.put("article", "/articles/" + ArticleMill.slug(3) + "?uncached");
        return pages;
    }

    /// Arguments: the jar, the directory with few articles, the one with many.
    static void main(String[] arguments) throws Exception {
        var benchmark = new ManyArticles(arguments[0]);
        var few = benchmark.measure(Path.of(arguments[1]), FEW);
        var many = benchmark.measure(Path.of(arguments[2]), MANY);
        IO.println("Milliseconds of processor time for one page that is not in the cache");
        IO.println("%-10s%10s%10s%10s".formatted("", "few", "many", "ratio"));
        few.forEach((name, cost) -> IO.println("%-10s%10.2f%10.2f%10.2f".formatted(name, cost, many.get(name),
                many.get(name) / cost)));
    }

    private Map<String, Double> measure(Path home, int articles) throws IOException, InterruptedException {
        try (var site = new Site(home, launch)) {
            site.firstAnswer();
            awaitIndex(site);
            for (var page : PAGES.values()) {
                ask(site, page, WARM_UP);
            }
            var costs = new LinkedHashMap<String, Double>();
            for (var page : PAGES.entrySet()) {
                costs.put(page.getKey(), cost(site, page.getValue()));
            }
            costs.put("first", first(site, articles));
            return costs;
        }
    }

    /// The middle of some rounds.
    private static double cost(Site site, String page) throws IOException {
        var rounds = new ArrayList<Double>();
        while (rounds.size() < ROUNDS) {
            var before = site.processorTime();
            ask(site, page, REQUESTS);
            rounds.add(site.processorTime().minus(before).toNanos() / 1e6 / REQUESTS);
        }
        return new Figures(rounds).median();
    }

    /// A tenth of the articles, none of which anybody has asked for before, after four tenths that warm up.
    private static double first(Site site, int articles) throws IOException {
        var tenth = articles / 10;
        firstOf(site, IntStream.range(tenth, 5 * tenth));
        var before = site.processorTime();
        firstOf(site, IntStream.range(5 * tenth, 6 * tenth));
        return site.processorTime().minus(before).toNanos() / 1e6 / tenth;
    }

    private static void firstOf(Site site, IntStream articles) throws IOException {
        for (var number : articles.toArray()) {
            ask(site, "/articles/" + ArticleMill.slug(number), 1);
        }
    }

    private static void ask(Site site, String page, int times) throws IOException {
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
    private static void awaitIndex(Site site) throws IOException, InterruptedException {
        var quiet = site.processorTime();
        for (var calm = 0; calm < 10;) {
            Thread.sleep(300);
            var now = site.processorTime();
            calm = now.minus(quiet).toMillis() < 60 ? calm + 1 : 0;
            quiet = now;
        }
    }
}
