package org.rapport.app.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.rapport.api.Messages;
import org.rapport.api.Storage;
import org.rapport.app.Rapport;
import org.rapport.app.people.Browser;
import org.rapport.app.people.Browser.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/// The import on the desk, through the real server and everything that stands before it.
@SpringBootTest(classes = Rapport.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:import-desk;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "rapport.owner.name=Elena", "rapport.owner.password=" + ImportDeskTests.PASSWORD})
class ImportDeskTests {
    static final String PASSWORD = "a heron stands in the shallows";

    private final Browser browser;
    private final ImportRuns runs;
    private final Path incoming;

    @Autowired
    ImportDeskTests(@LocalServerPort int port, ImportRuns runs, Storage storage) {
        this.browser = new Browser(port);
        this.runs = runs;
        this.incoming = storage.directory("incoming");
    }

    @DynamicPropertySource
    static void keepFilesElsewhere(DynamicPropertyRegistry properties) throws IOException {
        Path data = Files.createTempDirectory("rapport-");
        properties.add("rapport.data.directory", data::toString);
    }

    @BeforeEach
    void logIn() {
        browser.send(browser.get("/desk/log-in"), Map.of("name", "Elena", "password", PASSWORD));
    }

    @Test
    void bringsInWhatIsSentAndSaysSo() throws Exception {
        var done = ended(
                send("notes.xml", Exports.export(Exports.post(1, "High water"), Exports.post(2, "Low water"))));

        assertThat(done.select("h1").text()).isEqualTo("It is done");
        assertThat(done.select("#report p").eachText().getFirst()).isEqualTo("Brought in: articles (2).");
        assertThat(done.select("#report li").text()).startsWith("High water, Low water: ");
        assertThat(done.select(".import__ways a").eachAttr("href")).containsExactly("/", "/desk", "/desk/import");
        assertThat(browser.get("/desk/import").at(".ledger")).contains("notes.xml", "done");
    }

    @Test
    void keepsNothingOfWhatWasSent() throws Exception {
        ended(send("notes.xml", Exports.export(Exports.post(3, "Slack water"))));

        try (var left = Files.list(incoming)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void saysWhatIsWrongWithAFile() throws Exception {
        var broken = ended(send("C:\\notes.xml", Exports.HEAD + Exports.post(4, "Spring tide") + "<item>"));

        assertThat(broken.select("h1").text()).isEqualTo("It did not work");
        assertThat(broken.select("#report").text()).contains("Brought in: articles (1).", "notes.xml breaks off",
                "nothing comes in twice").doesNotContain("C:");
    }

    @Test
    void takesMoreThanOtherPages() throws Exception {
        var much = ended(send("much.xml", Exports.export(Exports.item(5, "A long tide",
                "<wp:unheard>" + "x".repeat(27 * 1024 * 1024) + "</wp:unheard>"))));

        assertThat(much.select("#report").text()).startsWith("Brought in: articles (1).");
    }

    @Test
    void asksForTheExport() {
        var asked = browser.postFile("/desk/import", token(), "uploads", "uploads.zip", "PK");

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.at("[role=alert]")).isEqualTo("Please choose the export first.");
    }

    @Test
    void takesOneAtATime() {
        var token = token();
        var first = runs.begin("first.xml").orElseThrow();

        var second = browser.postFile("/desk/import", token, "export", "second.xml", Exports.export());

        assertThat(second.status()).isEqualTo(422);
        assertThat(second.document().select("#busy a").attr("href")).isEqualTo(first.path());
        assertThat(incoming).isEmptyDirectory();
        runs.end(first.id(), ImportRun.Outcome.DONE, List.of());
    }

    @Test
    void showsHowFarItIs() {
        var run = runs.begin("slow.xml").orElseThrow();
        assertThat(browser.get(run.path()).document().select("progress").hasAttr("value")).isFalse();

        runs.tell(run.id(), Reached.of(9).next("One").next("Two"));

        var page = browser.get(run.path()).document();
        assertThat(page.select("#reached").text()).isEqualTo("1 of 9");
        assertThat(page.select("progress").attr("value")).isEqualTo("1");
        assertThat(page.select("#import").attr("data-hx-get")).isEqualTo(run.path());
        runs.end(run.id(), ImportRun.Outcome.INTERRUPTED, List.of());
        assertThat(browser.get(run.path()).at("#report")).contains("after 1 of 9", "nothing is doubled");
        assertThat(browser.get(run.path()).document().select("[data-hx-get]")).isEmpty();
    }

    @Test
    void offersTheWholeSiteForDownload() {
        assertThat(browser.get("/desk/import").document().select("#download").attr("href")).isEqualTo("/desk/export");
        assertThat(browser.get("/desk/export").body()).startsWith("PK");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void shutsWithTheHouse(@Autowired ServletWebServerApplicationContext house, @Autowired Relocation relocation,
            @Autowired SentExports sent, @Autowired Messages messages, CapturedOutput output) throws Exception {
        var desk = new ImportDesk(relocation, runs, sent, messages);
        desk.on(new ServletWebServerInitializedEvent(Objects.requireNonNull(house.getWebServer()), house));

        desk.close();

        assertThat(output).doesNotContain("An import did not come to its end");
    }

    @Test
    void knowsNoOther() {
        assertThat(browser.get("/desk/import/4711").status()).isEqualTo(404);
    }

    private Answer send(String name, String export) {
        return browser.postFile("/desk/import", token(), "export", name, export);
    }

    private String token() {
        return browser.get("/desk/settings").document().select("[name=_csrf]").eachAttr("value").getFirst();
    }

    private Document ended(Answer sent) {
        assertThat(sent.status()).isEqualTo(303);
        var patience = Instant.now().plusSeconds(60);
        var page = browser.get(sent.header("Location")).document();
        while (page.select("#report").isEmpty() && Instant.now().isBefore(patience)) {
            page = browser.get(sent.header("Location")).document();
        }
        return page;
    }
}
