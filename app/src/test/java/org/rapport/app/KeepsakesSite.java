package org.rapport.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.jdbi.v3.core.Jdbi;
import org.jsoup.select.Elements;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.rapport.app.command.CommandLine;
import org.rapport.app.people.Browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/// A site with sample content, into which `plugins/keepsakes` was dropped, and the browser of Elena, whose site it is.
final class KeepsakesSite implements AutoCloseable {
    private static final String PASSWORD = "a heron stands in the shallows";
    private static final int TRIES = 150;
    private static final int PAUSE_MILLIS = 100;

    private final Path home;
    private final ConfigurableApplicationContext house;
    private final Browser browser;

    private KeepsakesSite(Path home, ConfigurableApplicationContext house) {
        this.home = home;
        this.house = house;
        this.browser = new Browser(house.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    static KeepsakesSite in(Path home) throws IOException {
        var sample = KeepsakesSite.class.getResource("/demo/en.wxr").getPath();
        assertThat(run(home, "import-wordpress", sample)).doesNotContain("failed");
        var site = new KeepsakesSite(home, new SpringApplication(Rapport.class).run(options(home, "--server.port=0",
                "--rapport.owner.name=Elena", "--rapport.owner.password=" + PASSWORD)));
        site.desk().logIn();
        return site;
    }

    private static String[] options(Path home, String... more) throws IOException {
        var jar = Files.createDirectories(home.resolve("data/plugins")).resolve("keepsakes.jar");
        Files.write(jar, PluginSource.built("keepsakes").bytes());
        return Stream.concat(SiteDatabase.H2.options(home).stream(), Stream.of(more)).toArray(String[]::new);
    }

    /// What a verb of the command line says on the data of the site in `home`.
    static String run(Path home, String... words) throws IOException {
        var said = new ByteArrayOutputStream();
        CommandLine.read(options(home, words)).orElseThrow().run(new PrintStream(said, true, UTF_8), Rapport.class);
        return said.toString(UTF_8);
    }

    @Override
    public void close() {
        house.close();
    }

    Browser browser() {
        return browser;
    }

    PluginDesk desk() {
        return new PluginDesk(browser, PASSWORD);
    }

    <T> T bean(Class<T> type) {
        return house.getBean(type);
    }

    void change(String sql, Object... values) {
        bean(Jdbi.class).useHandle(handle -> handle.execute(sql, values));
    }

    long number(String sql) {
        return bean(Jdbi.class).withHandle(handle -> handle.createQuery(sql).mapTo(long.class).one());
    }

    void await(Callable<Boolean> condition) throws Exception {
        for (var tries = 0; tries < TRIES && !condition.call(); tries++) {
            Thread.sleep(PAUSE_MILLIS);
        }
        assertThat(condition.call()).isTrue();
    }

    /// What is on the page at `path`, once it is there: while the machine is busy, a part may be late and is left out.
    Elements seen(String path, String selector) throws InterruptedException {
        for (var tries = 0; tries < TRIES; tries++) {
            var found = browser.get(path).document().select(selector);
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return new Elements();
    }

    /// Fills the form on the page at `path` and sends it.
    void send(String path, String form, Map<String, String> typed) throws InterruptedException {
        send(path, form, seen(path, form).attr("action"), typed);
    }

    /// Sends it with a button that leads elsewhere.
    void send(String path, String form, String action, Map<String, String> typed) throws InterruptedException {
        var fields = new HashMap<String, String>();
        seen(path, form).select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.putAll(typed);
        var sent = browser.post(action, fields);
        assertThat(sent.status()).as(sent.at("main")).isEqualTo(303);
    }

    /// What every form of the desk carries.
    String token() throws InterruptedException {
        return seen("/desk/password", "[name=_csrf]").val();
    }

    /// The home of another site, into which the export of this one was brought; the report lies in it.
    Path moved() throws IOException {
        var other = home.resolve("other");
        if (!Files.exists(other)) {
            var export = Files.writeString(home.resolve("export.xml"), exported());
            var report = run(Files.createDirectory(other), "import-wordpress", export.toString());
            Files.writeString(other.resolve("report.txt"), report);
        }
        return other;
    }

    /// The texts of the export.
    String exported() throws IOException {
        var texts = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(browser.download("/desk/export").body()))) {
            for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
                if (file.getName().endsWith(".xml")) {
                    texts.append(new String(zip.readAllBytes(), UTF_8));
                }
            }
        }
        return texts.toString();
    }
}
