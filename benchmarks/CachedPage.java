import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/// Measures what an article page from the cache costs the site's process, as a ratio to "hello": five bytes from a
/// servlet in the same Tomcat.
final class CachedPage {
    private static final Load LOAD = new Load(4, 1_250, Duration.ofSeconds(2));
    private static final int WARM_UPS = 8;
    private static final int ROUNDS = 11;
    /// The practice of the sample content, and connections that are never closed.
    private static final String[] OPTIONS = {"--demo", "--server.tomcat.max-keep-alive-requests=-1"};
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/articles/[^\"#?]+)\"");

    private final Site site;

    private CachedPage(Site site) {
        this.site = site;
    }

    /// Arguments: the jar, the directory with the site's data, the directory of what stands beside the site.
    static void main(String[] arguments) throws Exception {
        var launch = List.of("-Dloader.path=" + arguments[2], "-cp", arguments[0],
                "org.springframework.boot.loader.launch.PropertiesLauncher");
        try (var site = new Site(Path.of(arguments[1]), launch, OPTIONS)) {
            site.firstAnswer();
            new CachedPage(site).measure();
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        var path = article();
        var subjects = subjects(path);
        rounds(WARM_UPS, subjects);
        var handled = handled();
        var costs = new Costs(subjects, rounds(ROUNDS, subjects));
        if (!handled().equals(handled)) {
            throw new IllegalStateException("Not every page came from the cache");
        }
        IO.println("\n" + path);
        costs.print();
    }

    /// The newest article.
    private String article() throws IOException {
        var link = ARTICLE.matcher(site.send(Request.get("/")).text());
        if (!link.find()) {
            throw new IllegalStateException("The home page shows no article");
        }
        return link.group(1);
    }

    private List<Subject> subjects(String path) throws IOException {
        var hello = Subject.ask(site, "hello", Request.get("/beside/hello"), 200);
        var page = Subject.ask(site, "page", Request.get(path), 200);
        var unchanged = Request.get(path, "If-None-Match: " + page.expected().header("ETag"));
        if (!hello.expected().text().equals("hello") || !page.expected().text().contains("</article>")) {
            throw new IllegalStateException("These are not the answers that were to be measured");
        }
        return List.of(hello, page, Subject.ask(site, "304", unchanged, 304));
    }

    private List<Round> rounds(int number, List<Subject> subjects) throws InterruptedException, ExecutionException {
        var rounds = new ArrayList<Round>();
        while (rounds.size() < number) {
            rounds.add(Round.of(site, LOAD, subjects));
        }
        return rounds;
    }

    /// How many requests have passed the cache, as the site's own framework counts them.
    private String handled() throws IOException {
        return site.send(Request.get("/beside/handled")).text();
    }
}
