import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/// Measures what twenty plugins cost, each of which fills a part of articles, and three of them that never end.
final class ManyPlugins {
    private static final int LIVES = 20;
    private static final int PAGES = 40;
    private static final int SPINNING = 3;
    private static final Duration WATCHED = Duration.ofSeconds(15);
    private static final Load LOAD = new Load(4, 500, Duration.ofSeconds(1));
    private static final String[] OPTIONS = {"--demo", "--server.tomcat.max-keep-alive-requests=-1"};
    private static final Pattern ARTICLE = Pattern.compile("href=\"(/articles/[^\"#?]+)\"");

    private final Site site;
    private final List<Path> jars;

    private ManyPlugins(Site site, List<Path> jars) {
        this.site = site;
        this.jars = jars;
    }

    /// Arguments: the jar, the directory with the site's data, that of what stands beside the site, that of the plugins.
    static void main(String[] arguments) throws Exception {
        var launch = List.of("-Dloader.path=" + arguments[2], "-cp", arguments[0],
                "org.springframework.boot.loader.launch.PropertiesLauncher");
        try (var site = new Site(Path.of(arguments[1]), launch, OPTIONS);
                var jars = Files.list(Path.of(arguments[3]))) {
            site.firstAnswer();
            Uncached.awaitIndex(site);
            new ManyPlugins(site, jars.sorted().toList()).measure();
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        line("the very first", "install", install(jars.getFirst()), "enable", ask("on=" + id(jars.getFirst())));
        ask("purge=" + id(jars.getFirst()));
        lives();
        pages();
        spinning();
    }

    private void lives() throws IOException {
        var installs = new ArrayList<Double>();
        var enables = new ArrayList<Double>();
        for (var life = 0; life < LIVES; life++) {
            installs.add(install(jars.getFirst()));
            enables.add(ask("on=" + id(jars.getFirst())));
            ask("purge=" + id(jars.getFirst()));
        }
        print("install, ms", new Figures(installs));
        print("enable, ms", new Figures(enables));
    }

    private void pages() throws IOException, InterruptedException, ExecutionException {
        var article = article();
        Uncached.warmUp(site, article + "?uncached");
        print("article without plugins, ms", times(article));
        var before = cached(article);
        for (var jar : jars) {
            install(jar);
            ask("on=" + id(jar));
        }
        IO.println("%-40s%8.1f".formatted("the very first with " + jars.size() + " plugins, ms", time(article)));
        mustShow(article, jars.size());
        Uncached.warmUp(site, article + "?uncached");
        print("article with " + jars.size() + " plugins, ms", times(article));
        IO.println("%-40s%8.1f%8.1f".formatted("cached, µs of processor, without/with", before, cached(article)));
    }

    private void spinning() throws IOException, InterruptedException {
        for (var jar : jars.subList(0, SPINNING)) {
            site.post("/" + id(jar), "place=part&deed=SPIN");
        }
        mustShow(article(), jars.size() - SPINNING);
        var used = site.processorTime();
        var home = new ArrayList<Double>();
        var list = new ArrayList<Double>();
        for (var end = System.nanoTime() + WATCHED.toNanos(); System.nanoTime() - end < 0;) {
            home.add(time("/"));
            list.add(time("/privacy?uncached"));
        }
        IO.println("%-40s%8.2f".formatted("while three spin: processors in use",
                (double) site.processorTime().minus(used).toNanos() / WATCHED.toNanos()));
        mustShow(article(), jars.size() - SPINNING);
        print("while three spin: home, ms", new Figures(home));
        print("while three spin: a page made anew, ms", new Figures(list));
    }

    /// Else something else is measured than it seems.
    private void mustShow(String article, int parts) throws IOException {
        var text = site.send(Request.get(article + "?uncached")).text();
        var shown = jars.stream().filter(jar -> text.contains("class=\"" + id(jar) + "\"")).count();
        if (shown != parts) {
            throw new IllegalStateException(shown + " parts are on the page, not " + parts);
        }
    }

    private double cached(String article) throws IOException, InterruptedException, ExecutionException {
        var page = Subject.ask(site, "page", Request.get(article), 200);
        LOAD.run(site, page);
        var rounds = new ArrayList<Double>();
        while (rounds.size() < 5) {
            rounds.add(Round.of(site, LOAD, List.of(page)).costs().getFirst());
        }
        return new Figures(rounds).median();
    }

    private Figures times(String article) throws IOException {
        var times = new ArrayList<Double>();
        while (times.size() < PAGES) {
            times.add(time(article + "?uncached"));
        }
        return new Figures(times);
    }

    /// Milliseconds until it is there.
    private double time(String path) throws IOException {
        var begun = System.nanoTime();
        var answer = site.send(Request.get(path));
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.status());
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private double install(Path jar) throws IOException {
        return ask("install=" + jar);
    }

    /// Milliseconds that the site itself took for it.
    private double ask(String what) throws IOException {
        var answer = site.send(Request.get("/beside/plugins?" + what));
        if (answer.status() != 200) {
            throw new IllegalStateException(what + " was answered with\n" + answer.text());
        }
        return Double.parseDouble(answer.text().strip());
    }

    private static String id(Path jar) {
        return jar.getFileName().toString().replace(".jar", "");
    }

    /// The newest article.
    private String article() throws IOException {
        var link = ARTICLE.matcher(site.send(Request.get("/")).text());
        if (!link.find()) {
            throw new IllegalStateException("The home page shows no article");
        }
        return link.group(1);
    }

    private static void line(String name, String one, double first, String other, double second) {
        IO.println("%s: %s %.1f ms, %s %.1f ms".formatted(name, one, first, other, second));
    }

    private static void print(String name, Figures figures) {
        IO.println("%-40s%8.1f least%8.1f median%8.1f of a hundred the slowest".formatted(name, figures.least(),
                figures.median(), figures.slowest()));
    }
}
