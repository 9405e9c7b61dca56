import java.nio.file.Path;
import java.util.List;

/// Measures what the first screen of an article costs under which few or many comments stand. Nothing comes from the page
/// cache: a query that no page declares keeps it out.
final class ManyComments {
    private ManyComments() {}

    /// Arguments: the jar, the directory with few comments, the one with many.
    static void main(String[] arguments) throws Exception {
        var launch = List.of("-jar", arguments[0]);
        var few = measure(launch, Path.of(arguments[1]));
        var many = measure(launch, Path.of(arguments[2]));
        IO.println("%-10s%10.2f%10.2f%10.2f".formatted("comments", few, many, many / few));
    }

    private static double measure(List<String> launch, Path home) throws Exception {
        try (var site = new Site(home, launch)) {
            site.firstAnswer();
            Uncached.awaitIndex(site);
            var page = "/articles/" + ArticleMill.slug(ArticleMill.DISCUSSED) + "?uncached";
            Uncached.warmUp(site, page);
            return Uncached.cost(site, page);
        }
    }
}
