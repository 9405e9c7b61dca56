import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Measures what pages cost that list or search articles, on a site with few of them and on one with many. Nothing comes
/// from the page cache.
final class ManyArticles {
    private static final int FEW = 100;
    private static final int MANY = 10_000;

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
            Uncached.awaitIndex(site);
            for (var page : PAGES.values()) {
                Uncached.warmUp(site, page);
            }
            var costs = new LinkedHashMap<String, Double>();
            for (var page : PAGES.entrySet()) {
                costs.put(page.getKey(), Uncached.cost(site, page.getValue()));
            }
            costs.put("first", first(site, articles));
            return costs;
        }
    }

    /// A tenth of the articles, none of which anybody has asked for before, after eight tenths that warm up.
    private static double first(Site site, int articles) throws IOException {
        var tenth = articles / 10;
        firstOf(site, IntStream.range(tenth, 9 * tenth));
        var before = site.processorTime();
        firstOf(site, IntStream.range(9 * tenth, articles));
        return site.processorTime().minus(before).toNanos() / 1e6 / tenth;
    }

    private static void firstOf(Site site, IntStream articles) throws IOException {
        for (var number : articles.toArray()) {
            Uncached.ask(site, "/articles/" + ArticleMill.slug(number), 1);
        }
    }
}
